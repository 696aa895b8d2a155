import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { scales, type Weight } from './page-weight.ts';

/**
 * What loading a page may cost before it is touched: kB (1,000 bytes) by brotli 11, those of scripts within it and files among
 * them; files, the page itself among them; elements that are made where scripts run.
 */
const BUDGETS: Record<
  string,
  { page: RegExp; kB: number; scripts: number; requests: number; elements: number }
> = {
  cover: { page: /^(2024\/)?index\.html$/, kB: 52, scripts: 4.2, requests: 5, elements: 1400 },
  chart: { page: /^2024\/charts\/[^/]+\/index\.html$/, kB: 62, scripts: 10, requests: 9, elements: 1850 },
  'embedded chart': {
    page: /^2024\/charts\/[^/]+\/embed\/index\.html$/,
    kB: 50,
    scripts: 9.3,
    requests: 8,
    elements: 2100,
  },
  'kept chart': {
    page: /^2024\/v\/[^/]+\/charts\/[^/]+\/index\.html$/,
    kB: 66,
    scripts: 3.3,
    requests: 6,
    elements: 780,
  },
  'kept chart, embedded': {
    page: /^2024\/v\/.+\/embed\/index\.html$/,
    kB: 55,
    scripts: 0.5,
    requests: 4,
    elements: 60,
  },
  'versions of charts': { page: /^2024\/v\/index\.html$/, kB: 43, scripts: 3.3, requests: 5, elements: 520 },
  gallery: { page: /^2024\/charts\/index\.html$/, kB: 68, scripts: 5.6, requests: 7, elements: 5900 },
  facts: { page: /^2024\/facts\/index\.html$/, kB: 82, scripts: 8.7, requests: 7, elements: 7500 },
  companies: { page: /^2024\/companies\/index\.html$/, kB: 56, scripts: 6.2, requests: 8, elements: 2000 },
  glossary: { page: /^2024\/glossary\/index\.html$/, kB: 44, scripts: 3.3, requests: 5, elements: 520 },
  data: { page: /^2024\/data\/index\.html$/, kB: 66, scripts: 3.3, requests: 5, elements: 4700 },
  'between the lines': {
    page: /^2024\/between-the-lines\/index\.html$/,
    kB: 70,
    scripts: 3.3,
    requests: 5,
    elements: 4800,
  },
  'of all companies': {
    page: /^2024\/of-586\/index\.html$/,
    kB: 51,
    scripts: 7.1,
    requests: 7,
    elements: 6500,
  },
  'board by year': { page: /^2024\/board\/index\.html$/, kB: 44, scripts: 3.3, requests: 5, elements: 700 },
  'printed elsewhere': {
    page: /^2024\/elsewhere\/index\.html$/,
    kB: 60,
    scripts: 3.3,
    requests: 5,
    elements: 4500,
  },
  'whole report for paper': {
    page: /^2024\/print\/index\.html$/,
    kB: 153,
    scripts: 4.1,
    requests: 6,
    elements: 21500,
  },
  chapter: { page: /^2024\/[^/]+\/index\.html$/, kB: 57, scripts: 4.2, requests: 8, elements: 1900 },
  about: { page: /^about\/index\.html$/, kB: 47, scripts: 3.3, requests: 5, elements: 560 },
  corrections: {
    page: /^about\/corrections\/index\.html$/,
    kB: 49,
    scripts: 3.3,
    requests: 5,
    elements: 2250,
  },
  search: { page: /^search\/index\.html$/, kB: 52, scripts: 7.6, requests: 7, elements: 840 },
  'no such page': { page: /^404\.html$/, kB: 41, scripts: 3.5, requests: 6, elements: 220 },
};
/** Of faces on any page, in kB. */
const FONTS = 27;

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
  const budget = BUDGETS[kind]!;
  const parts = (['html', 'styles', 'scripts', 'fonts', 'other'] as const).map(
    (part) => `${part} ${kB(weight[part])}`,
  );
  const taken = [
    [total(weight), budget.kB, ` kB: ${parts.join(', ')}`],
    [kB(weight.scripts + weight.inlineScripts), budget.scripts, ' kB of scripts'],
    [kB(weight.fonts), FONTS, ' kB of fonts'],
    [weight.requests, budget.requests, ' requests'],
    [weight.elements, budget.elements, ' elements'],
  ] as const;
  return taken
    .filter(([value, most]) => value > most)
    .map(([value, most, unit]) => `${kind} ${file}: ${value} > ${most}${unit}`);
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
