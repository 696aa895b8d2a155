import { dataWork, plainText, type Work } from '../citing/citation.ts';
import { LICENCE } from '../citing/terms.ts';
import type { Edition } from '../data/edition.ts';
import { dateWords } from '../lib/number/period.ts';
import type { DataFile } from './file.ts';
import type { Table } from './table.ts';
import type { Published } from './tables.ts';
import type { About } from './workbook.ts';

/** What every reader of a table has to know, in whatever form it comes. */
export const READING =
  'Money is in yuan, in the rows of charts in billions where the column “unit” says so. Numbers are stated with a hedge, in the column “qualifier”: “more_than” 380 is not 380. Blank means that nothing is printed. Several ids in a cell are parted by “;”.';

/** On which terms, a word and what there is to say of it. */
export const TERMS: About = [
  ['Figures', LICENCE.data],
  [
    'Words and drawings',
    `${LICENCE.words_and_drawings} (${LICENCE.url}), attributed to “${LICENCE.attribution}”.`,
  ],
];

/** What stands beside the data in the archive: what they are, how to cite them, on which terms, file by file. */
export function readme(published: Published, files: { table: Table; csv: DataFile }[]): string {
  const { title, version, address, source, citation } = words(published);
  const list = files.map(({ table, csv }) => `- \`${csv.path}\` (${rowsOf(table)}): ${table.description}`);
  return `# ${title}

Version ${version}. Permanent address: <${address}>

Every figure of one report: ${source.words}, <${source.url}>.

## Files

${list.join('\n')}
- \`charts/\`: the rows of each of the ${published.charts.length} charts, a file each, in the order of its table
- \`datapackage.json\`: all of these with their columns, units, hashes and keys, as a Data Package
- \`*.schema.json\`: JSON Schemas of the same tables as JSON, which stand at the address above

CSV is RFC 4180 in UTF-8 without a byte order mark. Text that a spreadsheet would run begins with an apostrophe.

${READING}

## Citation

${citation}

## Terms

${terms()}
`;
}

/** The same for the first sheet of the workbook. */
export function about(published: Published, sheets: Table[]): About {
  const { title, version, address, source, citation } = words(published);
  return [
    ['Title', title],
    ['Version', version],
    ['Address', address],
    ['Source', `${source.words}, ${source.url}`],
    ['To be cited as', citation],
    ...TERMS,
    ['How to read it', READING],
    ...sheets.map((table): About[number] => [table.name, `${rowsOf(table)}. ${table.description}`]),
  ];
}

/** The terms as a list. */
export function terms(): string {
  return TERMS.map(([word, said]) => `- ${word}: ${said}`).join('\n');
}

function words({ edition, to }: Published) {
  return wordsOn(dataWork(edition, to.data), edition);
}

/** What is said of whatever can be cited: its title, version, address and source, and how to cite it. */
export function wordsOn(work: Work, edition: Edition) {
  const { version, published, source } = edition;
  return {
    title: work.title,
    version: `${version}, ${dateWords(published)}`,
    address: work.address,
    source: {
      words: `${source.publisher}, “${source.title}”, ${dateWords(source.date)}`,
      url: source.url,
    },
    citation: plainText(work, edition),
  };
}

/** How many rows it has: `12 rows`. */
export function rowsOf({ rows }: Table): string {
  return `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
}
