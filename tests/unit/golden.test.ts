import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { charts } from '../../src/charts/2024/index.ts';

const FOLDER = 'tests/golden';
const DRAWINGS = charts.flatMap((chart) =>
  (['wide', 'narrow'] as const).map((width) => [`${chart.id}.${width}.svg`, chart, width] as const),
);

/** One element a line, so that a person can read what changed. */
function legible(svg: string): string {
  return svg.replaceAll('><', '>\n<') + '\n';
}

it.each(DRAWINGS)('svg draws %s as it was last looked at', (name, chart, width) => {
  const path = `${FOLDER}/${name}`;
  const drawn = legible(chart.svg(width));
  if (!existsSync(path) && !process.env['CI']) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, drawn);
  }
  expect(existsSync(path), `${path}: missing → run the tests here, look at it, commit it`).toBe(true);
  expect(drawn, `${path}: drawn differently → delete it, run the tests, look at it, commit it`).toBe(
    readFileSync(path, 'utf8'),
  );
});

it('every golden belongs to a chart', () => {
  const names = DRAWINGS.map(([name]): string => name);
  expect(readdirSync(FOLDER).filter((name) => !names.includes(name))).toEqual([]);
});
