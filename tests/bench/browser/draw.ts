import { axisTop, max, scaleBand, scaleLinear, select } from 'd3';

/** Draws the rows that a page holds as bars, as one would with d3 in a browser, and marks when all are drawn. */
interface Row {
  label: string;
  value: number | null;
  text: string;
}

const MARGIN = { top: 24, left: 140, right: 60 };
const BAR = 28;
const rows = JSON.parse(document.getElementById('rows')!.textContent) as Record<string, Row[]>;

for (const place of document.querySelectorAll<HTMLElement>('[data-rows]'))
  draw(place, rows[place.dataset.rows!] ?? []);
performance.mark('drawn');

function draw(place: HTMLElement, all: Row[]): void {
  const [width, height] = [place.clientWidth, MARGIN.top + all.length * BAR];
  const x = scaleLinear(
    [0, max(all, ({ value }) => Math.abs(value ?? 0)) ?? 1],
    [MARGIN.left, width - MARGIN.right],
  );
  const y = scaleBand(
    all.map((_, at) => at),
    [MARGIN.top, height],
  ).padding(0.2);
  const svg = select(place).append('svg').attr('width', width).attr('height', height);
  svg.append('g').attr('transform', `translate(0,${MARGIN.top})`).call(axisTop(x).ticks(4));
  const row = svg
    .selectAll('.row')
    .data(all)
    .join('g')
    .attr('transform', (_, at) => `translate(0,${y(at)})`);
  row
    .append('rect')
    .attr('x', MARGIN.left)
    .attr('width', ({ value }) => x(Math.abs(value ?? 0)) - MARGIN.left)
    .attr('height', y.bandwidth())
    .attr('fill', 'steelblue');
  row
    .append('text')
    .attr('x', MARGIN.left - 6)
    .attr('dy', '1.1em')
    .attr('text-anchor', 'end')
    .text(({ label }) => label);
  row
    .append('text')
    .attr('x', ({ value }) => x(Math.abs(value ?? 0)) + 6)
    .attr('dy', '1.1em')
    .text(({ value, text }) => value ?? text);
}
