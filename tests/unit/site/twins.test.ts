import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { chapters, charts, to } from '../../site/published.ts';

const dist = process.env['E2E_DIST'] ?? 'dist';
const PAGES = [
  ...chapters.map(({ slug }) => to.chapter(slug)),
  ...charts.map(({ id }) => to.chart(id)),
  to.betweenTheLines,
];
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function read(page: string) {
  const { document } = parseHTML(readFileSync(`${dist}${page}index.html`, 'utf8'));
  return { document, text: readFileSync(`${dist}${page}index.md`, 'utf8') };
}

describe.each(PAGES)('the twin of %s in Markdown', (page) => {
  const { document, text } = read(page);

  it('is named by its page', () => {
    const link = document.querySelector('link[rel=alternate][type="text/markdown"]')!;
    expect(link.getAttribute('href')).toBe(`${page}index.md`);
  });

  it('has every number of the prose, and every row of every table, in its table', () => {
    for (const number of document.querySelectorAll('main p a.fact'))
      expect(text).toContain(`[${plain(number.textContent)}](`);
    const rows = [...document.querySelectorAll('main tbody tr')].filter((row) => !row.closest('[hidden]'));
    const lines = text.split('\n').filter((line) => /^\| (?!---|What \|)/.test(line));
    expect(lines.length).toBeGreaterThanOrEqual(rows.length);
  });

  it('says signs in words, names no button, and holds no HTML', () => {
    expect(text).not.toMatch(/[ƒ‡≥≈]|>\s?[¥\d]|<\s?[¥\d]/);
    expect(text).not.toMatch(/Link to this|Copy link|<\/?[a-z][a-z-]*[ >]|\u00a0|\u202f/);
  });

  it('has links that lead somewhere from anywhere', () => {
    const links = [...text.matchAll(/\]\(([^)\s]*)/g)].map(([, href]) => href!);
    expect(links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
  });

  it('has as many cells in each row of a table as in its head', () => {
    const tables = text.split(/\n\n+/).filter((block) => block.startsWith('| '));
    for (const table of tables) {
      const cells = table.split('\n').map((line) => line.match(/(?<!\\)\|/g)!.length);
      expect(new Set(cells).size, table.slice(0, 200)).toBe(1);
    }
  });

  it('is no larger than its page', () => {
    expect(text.length).toBeLessThan(readFileSync(`${dist}${page}index.html`, 'utf8').length);
  });
});

it('a chart is its headline, description, table and links to its picture and data', () => {
  for (const { id, alt } of charts) {
    const { text } = read(to.chart(id));
    expect(text).toMatch(/^# \S/m);
    expect(plain(text)).toContain(plain(alt).slice(0, 12));
    for (const kind of ['png', 'csv'] as const) expect(text).toContain(`${to.chartFile(id, kind)})`);
  }
});

it('what tools are told of is there', () => {
  const told = readFileSync(`${dist}/llms.txt`, 'utf8');
  for (const page of PAGES) {
    expect(told).toContain(`${page}index.md)`);
    expect(existsSync(`${dist}${page}index.md`)).toBe(true);
  }
});
