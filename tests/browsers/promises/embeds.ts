import { expect, it } from 'vitest';
import { frameCode, scriptCode } from '../../../src/lib/embed/code.ts';
import { embedded } from '../../../src/pictures/embed.ts';
import { faultsInColumns, NARROWING } from '../../site/chart/columns.ts';
import { charts, edition, to } from '../../site/published.ts';
import type { Reading } from '../reader.ts';

/** The first, one with a key, the tallest and the one that is nearest to a square. */
const IDS = ['company-counts-v-586', 'rd-spending-v-net-profit', 'companies-by-2024-result'];
const shown = charts.filter(({ id }) => IDS.includes(id));
const widths = Array.from({ length: (1000 - 280) / 5 + 1 }, (_, at) => 280 + 5 * at);

/** A chart fits any place in a page of somebody else’s. */
export function embeds({ reader, site }: Reading): void {
  it('charts show the right sheet in columns 280 to 1,000 px wide, loaded there or made so', async () => {
    await reader.resize(1280);
    const codes = shown.map((chart) => frameCode(embedded(chart, edition, to.chart(chart.id))));
    for (const each of [[600], [605], widths]) {
      await reader.open(`${site.origin}/robots.txt`);
      expect(await reader.ask(faultsInColumns, codes, each)).toEqual([]);
    }
  });

  it('a place as wide as what it holds shows a chart at least 300 px wide', async () => {
    const whole = embedded(shown[0]!, edition, site.origin + to.chart(shown[0]!.id));
    const codes = [frameCode(whole), scriptCode(whole, site.origin + to.embedScript)];
    const all = Object.entries(NARROWING).flatMap(([name, around]) =>
      codes.map(
        (code) => `<section id="${name}" style="overflow:auto;min-height:9em">${around(code)}</section>`,
      ),
    );
    await reader.open(site.foreign(all.join('')));
    const found = await reader.ask(() =>
      [...document.querySelectorAll('section')].map((each) => {
        const { width, height } = each.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
        return width >= 300 && height >= 300 ? '' : `${each.id}: ${width}×${height}`;
      }),
    );
    expect(found.filter(Boolean)).toEqual([]);
  });

  it('a page isolated from other origins, and one without an origin, show a chart', async () => {
    const frame = `<iframe src="${site.origin}${to.embed(shown[0]!.id)}" title="Chart" width="700" height="500"></iframe>`;
    const told = `<script>addEventListener('message', ({ data }) => (document.title = crossOriginIsolated + data.id))</script>`;
    for (const [headers, isolated] of [
      [{ 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }, true],
      [{ 'Content-Security-Policy': 'sandbox allow-scripts' }, false],
    ] as const) {
      await reader.open(site.foreign(told + frame, headers));
      await expect.poll(() => reader.ask(() => document.title)).toBe(isolated + shown[0]!.id);
    }
  });
}
