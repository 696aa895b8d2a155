import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';

const dist = process.env['E2E_DIST'] ?? 'dist';
const OF_FIGURES = ['What', 'Value', 'As printed, or how computed'];
const TOTALS = ['Revenue, growth', 'Net profit, growth', 'R&D, growth'];

/** What the columns of a table are called, by where it stands and how its caption begins. */
const TABLES: [page: RegExp, caption: string, heads: string[]][] = [
  [
    /^2024\/(?:[\w-]+|charts\/[\w-]+\/embed)\/index\.html$/,
    'The figures. ',
    [...OF_FIGURES, 'When and where'],
  ],
  [/^2024\/charts\/[\w-]+\/index\.html$/, 'The figures. ', [...OF_FIGURES, 'When and where', 'Link']],
  [/^2024\/facts\/index\.html$/, 'Every figure, by chapter', [...OF_FIGURES, 'When', 'Where', 'Charts']],
  [/^2024\/between-the-lines\/index\.html$/, 'The working: ', OF_FIGURES],
  [
    /^2024\/between-the-lines\/index\.html$/,
    'Totals of the board',
    ['Year', 'Companies', ...TOTALS, 'Source'],
  ],
  [/^2024\/board\/index\.html$/, 'Totals of the board', ['Period and companies', ...TOTALS, 'Printed by']],
  [
    /^2024\/elsewhere\/index\.html$/,
    'Numbers printed elsewhere',
    ['What, of whom and when', 'Value', 'Beside the report', 'Printed by'],
  ],
  [/^2024\/data\/index\.html$/, 'Columns of ', ['Column', 'Type', 'Meaning']],
  [/^2024\/data\/index\.html$/, 'Files of ', ['File', 'Size', 'SHA-256']],
  [/^2024\/of-586\/index\.html$/, '', ['At least', 'At most', 'are also']],
  [/^2024\/v\/1\.0\.0\/charts\//, 'The figures of version 1.0.0. ', [...OF_FIGURES, 'When and where']],
  [
    /^2024\/v\/1\.0\.0\/charts\//,
    'What the chart said in 1.0.0',
    ['What', 'Version 1.0.0', 'Now, version 1.1.0'],
  ],
];

/** A table of a page: what it is called and what its columns are, and how many cells each row takes. */
interface Table {
  page: string;
  caption: string;
  heads: string[];
  cells: number[];
  /** what cells say of themselves, for narrow pages, each with the head of its column */
  named: [own: string, head: string][];
}

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
const tables = pages.flatMap(tablesOf);

function tablesOf(page: string): Table[] {
  const html = readFileSync(`${dist}/${page}`, 'utf8');
  if (!html.includes('<table')) return [];
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('table')].map((table) => {
    const heads = [...table.querySelectorAll('thead th')].map(plain);
    return {
      page,
      caption: plain(table.querySelector('caption')),
      heads,
      cells: [...table.querySelectorAll('tr')].map(breadth),
      named: [...table.querySelectorAll('td[data-name]')].map((cell) => [
        cell.getAttribute('data-name')!,
        heads[[...cell.parentElement!.children].indexOf(cell)]!,
      ]),
    };
  });
}

/** Columns that the cells of a row reach over. */
function breadth(row: Element): number {
  return [...row.children].reduce((sum, cell) => sum + Number(cell.getAttribute('colspan') ?? 1), 0);
}

function plain(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function kindOf({ page, caption }: Table) {
  return TABLES.find(
    ([place, begins]) => place.test(page) && (begins === '' ? caption === '' : caption.startsWith(begins)),
  );
}

it.each(TABLES)('the tables of %s “%s” call their columns so: %j', (place, caption, heads) => {
  const found = tables.filter((table) => kindOf(table)?.[0] === place && kindOf(table)?.[1] === caption);
  expect(found.length).toBeGreaterThan(0);
  for (const table of found) expect(table.heads, `${table.page}: ${table.caption}`).toEqual(heads);
});

it('no table is of another kind', () => {
  const others = tables.filter((table) => !kindOf(table));
  expect(others.map(({ page, caption }) => `${page}: ${caption}`)).toEqual([]);
});

it('every row of every table reaches over all its columns', () => {
  const short = tables.filter(({ cells, heads }) => cells.some((count) => count !== heads.length));
  expect(short.map(({ page, caption }) => `${page}: ${caption}`)).toEqual([]);
});

it('what a cell calls itself where the page is narrow is what its column is called', () => {
  const named = tables.flatMap((table) => table.named);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(([own, head]) => head !== own && !head.startsWith(`${own}, `))).toEqual([]);
});
