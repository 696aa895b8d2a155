import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows, csvParse, csvParseRows } from 'd3';
import { parseHTML } from 'linkedom';
import { afterAll, expect, it } from 'vitest';
import { brokenFiles, build, copyOfCheckout } from './checkout.ts';

/** What each text cell ends with: an element in HTML, SVG, XML and JSON in HTML, if anything takes it for markup. */
const MARKUP = ` <hostile-cell a="b"></script>&amp;]]>'`;
/** Columns whose text is ours alone; ids, periods and words of a list say what they mean. */
const TEXTS: Record<string, string[]> = {
  'companies.csv': ['industry'],
  'derived.csv': ['subject', 'note', 'assumption'],
  'glossary.csv': ['definition'],
  'timeline.csv': ['event'],
  'context.csv': ['note'],
  'changelog.csv': ['what'],
  ...Object.fromEntries(
    globSync('facts/*.csv', { cwd: 'data/2024' }).map((file) => [file, ['subject', 'note']]),
  ),
};

const checkout = copyOfCheckout();
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

it('text with markup in it comes out as text', async () => {
  for (const [file, columns] of Object.entries(TEXTS)) spoil(join(checkout, 'data/2024', file), columns);
  const site = await build(checkout, {});
  expect(brokenFiles(site)).toEqual([]);
  const documents = globSync('**/*.{html,svg,xml}', { cwd: site });
  let shown = 0;
  for (const path of documents) {
    const text = readFileSync(join(site, path), 'utf8');
    // In an attribute of HTML a bracket is a letter like any other.
    const raw = text.includes('<hostile-cell');
    const elements = raw && path.endsWith('.html') ? elementsOf(text) : Number(raw);
    expect(elements, path).toBe(0);
    shown += text.split('hostile-cell').length - 1;
  }
  expect(shown).toBeGreaterThan(1000);
  const { document } = parseHTML(readFileSync(join(site, '2024/glossary/index.html'), 'utf8'));
  expect(document.querySelector('main')!.textContent).toContain(MARKUP.trim());
  const described = [...document.querySelectorAll('script[type="application/ld+json"]')];
  for (const { textContent } of described) JSON.parse(textContent);
  expect(described).not.toEqual([]);
  for (const path of globSync('2024/{data,charts}/**/*.json', { cwd: site }))
    JSON.parse(readFileSync(join(site, path), 'utf8'));
  const glossary = csvParse(readFileSync(join(site, '2024/data/glossary.csv'), 'utf8'));
  expect(glossary.every(({ definition }) => definition!.endsWith(MARKUP))).toBe(true);
});

/** How many elements the markup made. */
function elementsOf(html: string): number {
  return parseHTML(html).document.querySelectorAll('hostile-cell').length;
}

/** Adds the markup to every text of these columns. */
function spoil(file: string, columns: string[]): void {
  const [header, ...rows] = csvParseRows(readFileSync(file, 'utf8'));
  const spoilt = rows.map((cells) =>
    cells.map((cell, at) => (cell && columns.includes(header![at]!) ? cell + MARKUP : cell)),
  );
  writeFileSync(file, `${csvFormatRows([header!, ...spoilt])}\n`);
}
