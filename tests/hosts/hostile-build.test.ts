import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { csvFormatRows, csvParse, csvParseRows } from 'd3';
import { unzipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSheets } from '../unit/open-data/spreadsheet.ts';
import { brokenFiles, build, copyOfCheckout } from './checkout.ts';

/**
 * What each text cell ends with: an element in HTML, SVG, XML and JSON in HTML, if anything takes it for markup, and
 * the end of an entry in BibTeX.
 */
const MARKUP = ` <hostile-cell a="b"></script>&amp;]]>'\n} {{ \\end{x} "`;
/** What text cells begin with in turn: a spreadsheet would take them for formulas. */
const SIGNS = ['=', '+', '-', '@', '＝'];
const FORMULA = /^[=+@＝\t\r\n]|^-(?!\d+(\.\d+)?$)/;
/** Columns whose text is ours alone; ids, periods and words of a list say what they mean. */
const TEXTS: Record<string, string[]> = {
  'companies.csv': ['industry', 'source'],
  'derived.csv': ['subject', 'note', 'assumption'],
  'glossary.csv': ['definition'],
  'timeline.csv': ['event'],
  'board-totals.csv': ['set', 'note'],
  'second-sources.csv': ['subject', 'set', 'note'],
  'changelog.csv': ['what'],
  ...Object.fromEntries(
    globSync('facts/*.csv', { cwd: 'data/2024' }).map((file) => [file, ['subject', 'note']]),
  ),
};

interface Published {
  rows: Record<string, string | number | null | string[]>[];
}

const checkout = copyOfCheckout();
const data = join(checkout, 'data/2024');
const site = join(checkout, 'dist');
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const files = (pattern: string) => globSync(pattern, { cwd: site });
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

beforeAll(async () => {
  forgetVersions();
  for (const [file, columns] of Object.entries(TEXTS)) spoil(join(data, file), columns);
  const outline = readFileSync(join(data, 'edition.json'), 'utf8');
  const end = JSON.stringify(`${MARKUP}\nER  - \nTY  - JOUR\n}\n@misc{b,`).slice(1, -1);
  writeFileSync(
    join(data, 'edition.json'),
    outline.replace(/("source": \{\s*"title": "[^"]*)"/, (_, start: string) => `${start}${end}"`),
  );
  await build(checkout, {});
  expect(brokenFiles(site)).toEqual([]);
});

/** Every row says something else than was published, so that this edition begins with its newest version. */
function forgetVersions(): void {
  rmSync(join(data, 'versions'), { recursive: true });
  const path = join(data, 'changelog.csv');
  const [head, ...rows] = csvParseRows(readFileSync(path, 'utf8'));
  const newest = rows.filter(([version]) => version === rows[0]![0]);
  writeFileSync(path, csvFormatRows([head!, ...newest]));
}

it('text with markup in it comes out as text in pages, drawings and the feed', () => {
  let shown = 0;
  for (const path of files('**/*.{html,svg,xml}')) {
    const text = read(path);
    // In an attribute of HTML a bracket is a letter like any other.
    const raw = text.includes('<hostile-cell');
    const elements = raw && path.endsWith('.html') ? elementsOf(text) : Number(raw);
    expect(elements, path).toBe(0);
    shown += text.split('hostile-cell').length - 1;
  }
  expect(shown).toBeGreaterThan(1000);
  const { document } = parseHTML(read('2024/glossary/index.html'));
  expect(document.querySelector('main')!.textContent).toContain(MARKUP.trim());
  const feed = new DOMParser().parseFromString(read('feed.xml'), 'text/xml');
  const told = [...feed.querySelectorAll('entry > content')].map(({ textContent }) => textContent);
  for (const { what } of csvParse(readFileSync(join(data, 'changelog.csv'), 'utf8')))
    expect(told.some((each) => each?.includes(what!))).toBe(true);
});

it('what describes a page for machines holds the text as it is', () => {
  const described = files('2024/**/*.html').flatMap((path) => {
    const scripts = read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
    return [...scripts].map(([, json]) => JSON.stringify(JSON.parse(json!)));
  });
  const text = JSON.stringify(MARKUP).slice(1, -1);
  expect(described.filter((json) => json.includes(text))).not.toEqual([]);
});

it('tables as JSON hold every text as it was written', () => {
  for (const path of files('2024/{data,charts}/**/*.json')) JSON.parse(read(path));
  for (const [file, columns] of Object.entries(TEXTS)) {
    const given = csvParse(readFileSync(join(data, file), 'utf8'));
    const { rows } = table(file.replace('facts/', 'facts-').replace('.csv', ''));
    for (const column of columns)
      expect(
        rows.map((row) => row[column]),
        `${file}: ${column}`,
      ).toEqual(given.map((row) => row[column]));
  }
});

it('tables as CSV hold the same, but for an apostrophe before what a spreadsheet would run', () => {
  let disarmed = 0;
  for (const path of files('2024/data/*.csv')) {
    const { rows } = table(path.replace(/^.*\/(.*)\.csv$/, '$1'));
    const [, ...found] = csvParseRows(read(path));
    const expected = rows.map((row) => Object.values(row).map(cell));
    expect(found, path).toEqual(expected.map((cells) => cells.map(harmless)));
    disarmed += expected.flat().filter((text) => FORMULA.test(text)).length;
  }
  expect(disarmed).toBeGreaterThan(1000);
  const charts = files('2024/charts/*.csv').flatMap((path) => csvParseRows(read(path)).flat());
  expect(charts.filter((text) => FORMULA.test(text))).toEqual([]);
});

it('the workbook holds the same as text, and no formula', () => {
  const workbook = readFileSync(join(site, '2024/data/star-market-2024.xlsx'));
  for (const [path, part] of Object.entries(unzipSync(workbook)))
    if (path.startsWith('xl/worksheets/')) expect(Buffer.from(part).toString(), path).not.toMatch(/<f[ >/]/);
  for (const [name, [head, ...found]] of readSheets(workbook)) {
    if (name === 'README') continue;
    const expected = table(name).rows.map((row) => Object.values(row).map(cell));
    expect(
      found.map((row) => head!.map((_, at) => String(row[at] ?? ''))),
      name,
    ).toEqual(expected);
  }
});

it('every citation stays one entry that a reference manager reads', () => {
  const citations = files('2024/**/*.{bib,ris,csl.json}');
  expect(citations.length).toBeGreaterThan(100);
  for (const path of citations) {
    expect(plugins.input.type(read(path)), path).not.toBe('@invalid');
    const entries = new Cite(read(path)).data;
    expect(entries, path).toHaveLength(1);
    expect(entries[0]!.note, path).toContain(MARKUP.replace('\n', ' '));
  }
});

/** A published table as JSON has it. */
function table(name: string): Published {
  return JSON.parse(read(`2024/data/${name}.json`)) as Published;
}

/** A value as one cell has it. */
function cell(value: Published['rows'][number][string]): string {
  return Array.isArray(value) ? value.join(';') : String(value ?? '');
}

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** How many elements the markup made. */
function elementsOf(html: string): number {
  return parseHTML(html).document.querySelectorAll('hostile-cell').length;
}

/** Puts a sign before and the markup behind every text of these columns. */
function spoil(file: string, columns: string[]): void {
  const [header, ...rows] = csvParseRows(readFileSync(file, 'utf8'));
  const spoilt = rows.map((cells, row) =>
    cells.map((cell, at) =>
      cell && columns.includes(header![at]!) ? SIGNS[row % SIGNS.length] + cell + MARKUP : cell,
    ),
  );
  writeFileSync(file, `${csvFormatRows([header!, ...spoilt])}\n`);
}
