import { afterAll, describe, expect, it } from 'vitest';
import { charts, to } from '../site/published.ts';
import { openFirefox } from './firefox.ts';
import { serveSite } from './site.ts';

/** What a person can set for all pages. */
const LEAST = 20;
const CHANGES = {
  'browser.display.document_color_use': 2,
  'font.minimum-size.x-western': LEAST,
};

const reader = await openFirefox(CHANGES).catch((error: Error) =>
  console.log(`Firefox: ${error.message.split('\n')[0]} → its tests are skipped`),
);
const site = reader && (await serveSite());

describe.skipIf(!reader)('Firefox that overrides colours and lets no letter be small', () => {
  afterAll(async () => {
    site?.close();
    await reader?.close();
  });

  it('boxes no mark of a drawing but the one that is focused', async () => {
    await reader!.open(site!.origin + to.chart(charts[0]!.id));
    const outlines = await reader!.ask(() =>
      [...document.querySelectorAll('.wide [data-key]')].map((mark) => getComputedStyle(mark).outlineStyle),
    );
    expect(outlines.length).toBeGreaterThan(5);
    expect(new Set(outlines)).toEqual(new Set(['none']));
  });

  it('sets the lines of a table apart', async () => {
    await reader!.open(site!.origin + to.facts);
    const steps = await reader!.ask(() =>
      [...document.querySelectorAll('.rows .note:not(:has(*))')].slice(0, 60).flatMap((note) => {
        const range = document.createRange();
        range.selectNodeContents(note);
        const tops = [...new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))];
        return tops.slice(1).map((top, at) => top - tops[at]!);
      }),
    );
    expect(steps.length).toBeGreaterThan(5);
    expect(Math.min(...steps)).toBeGreaterThan(1.15 * LEAST);
  });
});
