import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../hosts/ask.ts';
import { keepsPromises } from '../../hosts/promises.ts';
import { dist } from '../../hosts/published-files.ts';
import { sameType } from './same-type.ts';
import { missing, startWrangler } from './wrangler.ts';

/** Not asked for a file by these, the program that stands in for the host looks for one all the same, and fails. */
const FAILS = ['/_headers', '/_redirects', '/2024/charts/action-plan-coverage.csv/'];

describe.skipIf(missing)('Cloudflare Pages', () => {
  let pages: Awaited<ReturnType<typeof startWrangler>>;

  beforeAll(async () => {
    pages = await startWrangler('pages', 'dev', resolve(dist), '--compatibility-date', '2026-11-01');
  });

  afterAll(() => pages?.stop());

  keepsPromises({
    ask: (path) => ask(pages.port, path),
    adds: ['Access-Control-Allow-Origin'],
    moves: ['/404.html'],
    mistakes: [
      "/2024/charts/nowhere/embed/ frames: object-src 'none'",
      "/2024/v/9.9.9/charts/nowhere/embed/ frames: object-src 'none'",
      '/2024/charts/nowhere.bib type: application/x-bibtex; charset=utf-8',
      '/2024/charts/nowhere.csl.json type: application/vnd.citationstyles.csl+json',
      '/2024/charts/nowhere.csv-metadata.json type: application/csvm+json',
      '/2024/data/nowhere.schema.json type: application/schema+json',
    ],
    fails: FAILS,
    sameType,
  });

  it.each(FAILS)('says nothing of the site where it fails, at %s', async (path) => {
    const { status, headers } = await ask(pages.port, path);
    expect([status, headers['content-type']]).toEqual([502, 'text/plain;charset=UTF-8']);
  });

  it('takes the page for what is nowhere for one that is somewhere', async () => {
    expect((await ask(pages.port, '/404')).status).toBe(200);
  });
});
