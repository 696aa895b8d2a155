import { dataWork, plainText } from '../citing/citation.ts';
import { LICENCE } from '../citing/terms.ts';
import { dateWords } from '../lib/number/period.ts';
import type { DataFile } from './file.ts';
import type { Table } from './table.ts';
import type { Published } from './tables.ts';
import type { About } from './workbook.ts';

/** What every reader of a table has to know, in whatever form it comes. */
const READING =
  'Money is in yuan, in the rows of charts in billions where the column “unit” says so. Numbers are stated with a hedge, in the column “qualifier”: “more_than” 380 is not 380. Blank means that nothing is printed. Several ids in a cell are parted by “;”.';

/** What stands beside the data in the archive: what they are, how to cite them, on which terms, file by file. */
export function readme(published: Published, files: { table: Table; csv: DataFile }[]): string {
  const { title, version, address, source, citation } = words(published);
  const list = files.map(({ table, csv }) => `- \`${csv.path}\` (${rows(table)}): ${table.description}`);
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

- Figures: ${LICENCE.data}
- Words and drawings: ${LICENCE.words_and_drawings} (${LICENCE.url}), attributed to “${LICENCE.attribution}”.
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
    ['Figures', LICENCE.data],
    [
      'Words and drawings',
      `${LICENCE.words_and_drawings} (${LICENCE.url}), attributed to “${LICENCE.attribution}”.`,
    ],
    ['How to read it', READING],
    ...sheets.map((table): About[number] => [table.name, `${rows(table)}. ${table.description}`]),
  ];
}

function words({ edition, to }: Published) {
  const { version, published, source } = edition;
  const work = dataWork(edition, to.data);
  return {
    title: work.title,
    version: `${version}, ${dateWords(published)}`,
    address: to.data,
    source: {
      words: `${source.publisher}, “${source.title}”, ${dateWords(source.date)}`,
      url: source.url,
    },
    citation: plainText(work, edition),
  };
}

function rows({ rows }: Table): string {
  return `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
}
