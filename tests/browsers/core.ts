import { afterAll, afterEach, describe, expect } from 'vitest';
import { chapters } from './promises/chapters.ts';
import { charts } from './promises/charts.ts';
import { embeds } from './promises/embeds.ts';
import { explorer } from './promises/explorer.ts';
import { keyboard } from './promises/keyboard.ts';
import { paper } from './promises/paper.ts';
import { search } from './promises/search.ts';
import { sharing } from './promises/sharing.ts';
import { theme } from './promises/theme.ts';
import type { Reader, Reading } from './reader.ts';
import { serveSite } from './site.ts';

/** Declares the tests of what every browser must do, in one of them; skips them, and says why, where it does not start. */
export async function core(name: string, open: () => Promise<Reader>): Promise<void> {
  const reader = await open().catch((error: Error) =>
    console.log(`${name}: ${error.message.split('\n')[0]} → its tests are skipped`),
  );
  if (!reader) {
    describe.skip(name, () => declare({} as Reading));
    return;
  }
  const site = await serveSite();
  describe(name, () => {
    afterEach(async () => expect(await reader.complaints(), 'complaints of the page').toEqual([]));
    afterAll(async () => {
      site.close();
      await reader.close();
    });
    declare({ reader, site });
  });
}

function declare(reading: Reading): void {
  for (const promise of [chapters, charts, sharing, embeds, explorer, search, keyboard, theme, paper])
    promise(reading);
}
