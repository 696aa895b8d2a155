import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { scales, type Weight } from './page-weight.ts';

/** What loading a page may cost before it is touched: kB (1,000 bytes) by brotli 11, and files, the page itself among them. */
const BUDGETS: Record<string, { page: RegExp; kB: number; requests: number }> = {
  cover: { page: /^(2024\/)?index\.html$/, kB: 57, requests: 4 },
  chart: { page: /^2024\/charts\/[^/]+\/index\.html$/, kB: 63, requests: 5 },
  'embedded chart': { page: /^2024\/charts\/[^/]+\/embed\/index\.html$/, kB: 52, requests: 5 },
  'kept chart': { page: /^2024\/v\/[^/]+\/charts\/[^/]+\/index\.html$/, kB: 80, requests: 5 },
  'kept chart, embedded': { page: /^2024\/v\/.+\/embed\/index\.html$/, kB: 80, requests: 5 },
  'versions of charts': { page: /^2024\/v\/index\.html$/, kB: 47, requests: 4 },
  gallery: { page: /^2024\/charts\/index\.html$/, kB: 80, requests: 5 },
  facts: { page: /^2024\/facts\/index\.html$/, kB: 84, requests: 5 },
  companies: { page: /^2024\/companies\/index\.html$/, kB: 58, requests: 6 },
  glossary: { page: /^2024\/glossary\/index\.html$/, kB: 47, requests: 4 },
  data: { page: /^2024\/data\/index\.html$/, kB: 70, requests: 4 },
  'between the lines': { page: /^2024\/between-the-lines\/index\.html$/, kB: 75, requests: 4 },
  'of all companies': { page: /^2024\/of-586\/index\.html$/, kB: 70, requests: 5 },
  'board by year': { page: /^2024\/board\/index\.html$/, kB: 55, requests: 4 },
  'printed elsewhere': { page: /^2024\/elsewhere\/index\.html$/, kB: 65, requests: 4 },
  'whole report for paper': { page: /^2024\/print\/index\.html$/, kB: 163, requests: 5 },
  chapter: { page: /^2024\/[^/]+\/index\.html$/, kB: 79, requests: 5 },
  about: { page: /^about\/index\.html$/, kB: 51, requests: 4 },
  corrections: { page: /^about\/corrections\/index\.html$/, kB: 53, requests: 4 },
  search: { page: /^search\/index\.html$/, kB: 54, requests: 5 },
  'no such page': { page: /^404\.html$/, kB: 44, requests: 5 },
};
/** Of any page, in kB; scripts within the page count too. */
const MOST = { scripts: 9, fonts: 45 };

const dist = process.env['E2E_DIST'] ?? 'dist';
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const kindOf = (file: string) => Object.keys(BUDGETS).find((kind) => BUDGETS[kind]!.page.test(file));
const kB = (bytes: number) => Math.round(bytes / 100) / 10;
const weights = new Map<string, Weight>();

function total({ html, styles, scripts, fonts, other }: Weight): number {
  return kB(html + styles + scripts + fonts + other);
}

/** “chapter 2024/industry/index.html: 71.2 kB > 70 kB: html 31, styles 0, scripts 7.3, fonts 28.9, other 0”. */
function over(kind: string, file: string): string[] {
  const weight = weights.get(file)!;
  const { kB: budget, requests } = BUDGETS[kind]!;
  const parts = (['html', 'styles', 'scripts', 'fonts', 'other'] as const).map(
    (part) => `${part} ${kB(weight[part])}`,
  );
  const faults = [
    ...(total(weight) > budget ? [`${total(weight)} kB > ${budget} kB: ${parts.join(', ')}`] : []),
    ...(weight.requests > requests ? [`${weight.requests} requests > ${requests}`] : []),
    ...most('scripts', weight.scripts + weight.inlineScripts),
    ...most('fonts', weight.fonts),
  ];
  return faults.map((fault) => `${kind} ${file}: ${fault}`);
}

function most(part: keyof typeof MOST, bytes: number): string[] {
  return kB(bytes) > MOST[part] ? [`${part} ${kB(bytes)} kB > ${MOST[part]} kB`] : [];
}

describe('what a page loads before it is touched', () => {
  beforeAll(async () => {
    const weigh = scales(dist);
    await Promise.all(pages.map(async (page) => weights.set(page, await weigh(page))));
  }, 120_000);

  it('every page is of a kind that has a budget', () => {
    expect(pages.filter((page) => !kindOf(page))).toEqual([]);
  });

  it.each(Object.keys(BUDGETS))('%s keeps its budget', (kind) => {
    const own = pages.filter((page) => kindOf(page) === kind);
    expect(own).not.toEqual([]);
    expect(own.flatMap((page) => over(kind, page))).toEqual([]);
  });
});
