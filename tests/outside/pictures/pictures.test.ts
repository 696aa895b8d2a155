import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../site/browser.ts';
import { folderOf, pictureOf, renderers } from './renderers.ts';
import { difference } from './same-picture.ts';

const FOLDER = resolve('dist/2024/charts');
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.svg'))
  .map((name) => `${FOLDER}/${name}`);

/** Squares of a picture that may differ: some programs set the letters of a long line a pixel or two further apart. */
const MOST = 4;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  page = await browser.newPage();
});

afterAll(() => browser.close());

for (const renderer of renderers())
  describe.skipIf(renderer.missing)(
    `${renderer.name}${renderer.missing && `, not tried: ${renderer.missing}`}`,
    () => {
      it('draws every chart’s file and its outlines as a browser does: grounds, colours, hatching, dots and words', async () => {
        expect(files.length).toBeGreaterThan(80);
        const folder = folderOf(renderer);
        await renderer.draw(files, folder);
        const found: string[] = [];
        for (const file of files) {
          const { squares, sizes } = await difference(page, file, pictureOf(file, folder));
          // An office program counts in hundredths of a millimetre.
          for (const side of [0, 1] as const)
            expect.soft(Math.abs(sizes[1]![side] - sizes[0]![side]), file).toBeLessThan(2);
          if (squares.length > MOST) found.push(`${file.slice(FOLDER.length + 1)}: ${squares.join(', ')}`);
        }
        expect(found.join('\n')).toBe('');
      });
    },
  );
