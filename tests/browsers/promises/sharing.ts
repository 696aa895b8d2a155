import { expect, it } from 'vitest';
import { heard } from '../../../src/lib/number/heard.ts';
import { charts, to } from '../../site/published.ts';
import type { Reading } from '../reader.ts';

const { id, headline } = charts[0]!;
const FIELD = 'share-chart textarea:not([hidden])';

/** A chart can be passed on: its link, its embed code, itself in a page of somebody else’s. */
export function sharing({ reader, site }: Reading): void {
  it('“Copy link” gives the chart’s address, by the clipboard or selected to be copied by hand', async () => {
    await reader.open(site.origin + to.chart(id));
    await reader.click('details.share > summary');
    await expect
      .poll(() => reader.ask(() => document.querySelector<HTMLElement>('share-chart')!.hidden))
      .toBe(false);
    await reader.click('share-chart [value=link]');
    await expect.poll(() => reader.ask(said)).toMatch(/^Link copied$|the text is selected/);
    const selected = await reader.ask(
      (field) => document.querySelector<HTMLTextAreaElement>(field)?.value,
      FIELD,
    );
    if (selected) return expect(selected).toBe(site.origin + to.chart(id));
    await reader.open(site.origin + to.facts);
    await reader.click('main input[type=search]');
    await reader.paste();
    expect(
      await reader.ask(() => document.querySelector<HTMLInputElement>('main input[type=search]')!.value),
    ).toBe(site.origin + to.chart(id));
  });

  it('a chart shows in a page of somebody else’s, and tells it its height', async () => {
    const frame = `<iframe src="${site.origin}${to.embed(id)}" title="Chart" width="700" height="100"></iframe>`;
    const listener = `<script>addEventListener('message', ({ data, origin }) => {
      if (data.type !== 'star-market-report:height') return;
      document.title = data.id + ' from ' + origin;
      document.querySelector('iframe').height = data.height;
    })</script>`;
    await reader.open(site.foreign(frame + listener));
    await expect.poll(() => reader.ask(() => document.title)).toBe(`${id} from ${site.origin}`);
    expect(await reader.ask(() => document.querySelector('iframe')!.clientHeight)).toBeGreaterThan(200);
  });

  it('an embed is the chart alone', async () => {
    await reader.open(site.origin + to.embed(id));
    const seen = () =>
      reader.ask(() => ({
        title: document.title,
        drawings: [...document.querySelectorAll('main svg')].filter((each) => each.checkVisibility()).length,
        around: document.querySelectorAll('header nav, footer nav').length,
      }));
    await expect.poll(seen).toEqual({ title: heard(headline), drawings: 1, around: 0 });
  });
}

/** Runs in the page: what became of the copying. */
function said(): string {
  return document.querySelector('share-chart .said')!.textContent;
}
