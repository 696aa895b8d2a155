import { expect, it } from 'vitest';
import { CHART_FILES, CITATION_FILES } from '../../../src/lib/address.ts';
import { charts as all, to } from '../../site/published.ts';
import type { Reading } from '../reader.ts';

/** Independent rows in groups, which can be sorted. */
const { id, rows, headline } = all.find((chart) => chart.id === 'companies-by-2024-result')!;
const [row] = rows;
const FILES = [...CHART_FILES, ...CITATION_FILES].map((kind) => `/charts/${id}.${kind}`);
const MARK = 'svg[role=group] [data-key]';

/** The page of a chart tells each mark to pointer and keyboard, sorts, and keeps what is shown in its address. */
export function charts({ reader, site }: Reading): void {
  const address = site && site.origin + to.chart(id);

  it('a chart’s page fits a phone, has its table open and all of its files', async () => {
    await reader.resize(360);
    await reader.open(address);
    await reader.click('details.download > summary');
    const seen = await reader.ask(async (names: string[]) => {
      const { scrollWidth, clientWidth } = document.scrollingElement!;
      const files = [...document.querySelectorAll<HTMLAnchorElement>('main a[download]')];
      return {
        title: document.querySelector('h1')!.textContent.trim(),
        sideways: scrollWidth > clientWidth,
        rows: [...document.querySelectorAll('tr[data-key]')].filter((each) => each.checkVisibility()).length,
        files: names.filter((name) => files.some(({ pathname }) => pathname.endsWith(name))),
        found: await Promise.all(files.map((file) => fetch(file.href).then(({ ok }) => ok))),
      };
    }, FILES);
    expect(seen).toEqual({
      title: headline,
      sideways: false,
      rows: rows.length,
      files: FILES,
      found: seen.found.map(() => true),
    });
    await reader.resize(1280);
  });

  it('the pointer on a mark tells its row', async () => {
    await reader.open(address);
    await reader.point(`svg[role=group] [data-key="${row!.key}"]`);
    await expect.poll(() => reader.ask(told)).toBe(row!.value);
  });

  it('arrow keys walk the marks, each tells its row, and Enter writes it into the address', async () => {
    await reader.open(address);
    await reader.press('Tab');
    await reader.ask((mark) => {
      const stops = [...document.querySelectorAll<SVGElement>(`${mark}[tabindex="0"]`)];
      stops.find((each) => each.checkVisibility())!.focus();
    }, MARK);
    for (const step of ['ArrowRight', 'ArrowDown'] as const) {
      const before = await reader.ask(focused);
      await reader.press(step);
      const key = await reader.ask(focused);
      expect(key).not.toBe(before);
      await expect.poll(() => reader.ask(told)).toBe(rows.find((each) => each.key === key)!.value);
    }
    const key = (await reader.ask(focused))!;
    await reader.press('Enter');
    expect(await reader.ask(() => location.href)).toBe(site.origin + to.chartRow(id, key));
    await reader.reload();
    expect(await reader.ask(lit)).toEqual([key]);
  });

  it('a permalink lights its row in the table and the drawing, and lets the others step back', async () => {
    await reader.open(site.origin + to.chartRow(id, row!.key));
    expect(await reader.ask(lit)).toEqual([row!.key]);
    const full = await reader.ask((selector) => {
      const marks = [...document.querySelectorAll<SVGElement>(selector)].filter((mark) =>
        mark.checkVisibility(),
      );
      return marks
        .filter((mark) => Number(getComputedStyle(mark).opacity) === 1)
        .map(({ dataset }) => dataset.key);
    }, MARK);
    expect([...new Set(full)]).toEqual([row!.key]);
  });

  it('“largest first” sorts drawing and table, and the address keeps it', async () => {
    await reader.open(address);
    const printed = await reader.ask(order);
    await reader.click('fieldset.order label:last-of-type input');
    await expect.poll(() => reader.ask(() => location.search)).toBe('?sort=value');
    await expect.poll(() => reader.ask(() => document.getAnimations().length)).toBe(0);
    const sorted = await reader.ask(order);
    expect(sorted).not.toEqual(printed);
    await reader.reload();
    expect(await reader.ask(order)).toEqual(sorted);
  });
}

/** These run in the page. */
function told(): string | undefined {
  return [...document.querySelectorAll('.tip-value')].find((each) => each.checkVisibility())?.textContent;
}

function focused(): string | undefined {
  return (document.activeElement as SVGElement | null)?.dataset.key;
}

function lit(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('tr[data-highlighted]')].map(
    ({ dataset }) => dataset.key,
  );
}

/** Keys of the marks shown and of the rows, each from the top down. */
function order(): (string | undefined)[][] {
  return ['svg[role=group] [data-key]', 'tr[data-key]'].map((selector) =>
    [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((each) => each.checkVisibility())
      .map((each) => ({ key: each.dataset.key, top: each.getBoundingClientRect().top }))
      .toSorted((a, b) => a.top - b.top)
      .map(({ key }) => key),
  );
}
