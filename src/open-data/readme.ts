import { plainText } from '../charts/citation.ts';
import { LICENCE } from '../charts/terms.ts';
import { dateWords } from '../lib/period.ts';
import { dataWork } from './data-work.ts';
import type { DataFile } from './file.ts';
import type { Table } from './table.ts';
import type { Published } from './tables.ts';

/** What stands beside the data in the archive: what they are, how to cite them, on which terms, file by file. */
export function readme({ edition, charts, to }: Published, files: { table: Table; csv: DataFile }[]): string {
  const { year, version, published, source } = edition;
  const list = files.map(
    ({ table, csv }) => `- \`${csv.path}\` (${table.rows.length} rows): ${table.description}`,
  );
  return `# The STAR Market in ${year}: data

Version ${version}, ${dateWords(published)}. Permanent address: <${to.data}>

Every figure of one report: ${source.publisher}, “${source.title}”, ${dateWords(source.date)}, <${source.url}>.

## Files

${list.join('\n')}
- \`charts/\`: the rows of each of the ${charts.length} charts, a file each, in the order of the picture
- \`datapackage.json\`: all of these with their columns, units, hashes and keys, as a Data Package
- \`*.schema.json\`: JSON Schemas of the same tables as JSON, which stand at the address above

CSV is RFC 4180 in UTF-8 without a byte order mark. Money is in yuan, in the rows of charts in billions where the column
\`unit\` says so. Numbers are stated with a hedge (column \`qualifier\`): “more_than 380” is not 380. Blank means that
nothing is printed. Several ids in a cell are parted by “;”. Text that a spreadsheet would run begins with an apostrophe.

## Citation

${plainText(dataWork({ edition, charts, to }), edition)}

## Terms

- Figures: ${LICENCE.data}
- Words and drawings: ${LICENCE.words_and_drawings} (${LICENCE.url}), attributed to “${LICENCE.attribution}”.
`;
}
