import type { Chart } from '../charts/chart.ts';
import { chartWork } from '../citing/citation.ts';
import { MARKED } from '../lib/number/quantity.ts';
import type { Field } from './field.ts';
import { READING, TERMS, rowsOf, terms, wordsOn } from './readme.ts';
import type { Table } from './table.ts';
import type { Published } from './tables.ts';
import type { About } from './workbook.ts';

/** What the signs behind numbers mean. */
const SIGNS = Object.values(MARKED)
  .map(({ sign, words }) => `${sign}: ${words}.`)
  .join(' ');

/** What stands beside a chart in its archive: what it shows, file by file, column by column, and how to cite it. */
export function chartReadme(published: Published, chart: Chart, table: Table, files: About): string {
  const { title, version, address, source, citation } = words(published, chart);
  const remarks = [...chart.notes, ...chart.formulas, ...chart.assumptions.map((each) => `Assumed: ${each}`)];
  return `# ${title}

${chart.subtitle}.

${chart.alt}

Version ${version}. Permanent address: <${address}>

Source: ${source.words}, <${source.url}>, chapter and section ${chart.section}.
${remarks.map((each) => `\n- ${each}`).join('')}

${SIGNS}

## Files

${files.map(([name, what]) => `- \`${name}\`: ${what}`).join('\n')}

CSV is RFC 4180 in UTF-8 without a byte order mark. ${READING}

## Columns

${table.fields.map(column).join('\n')}

## Citation

${citation}

## Terms

${terms()}
`;
}

/** The same for the sheet beside the rows in the chart’s workbook. */
export function aboutChart(published: Published, chart: Chart, table: Table): About {
  const { title, version, address, source, citation } = words(published, chart);
  return [
    ['Title', title],
    ['Shown', `${chart.subtitle}. ${chart.alt}`],
    ['Version', version],
    ['Address', address],
    ['Source', `${source.words}, ${source.url}`],
    ['To be cited as', citation],
    ...TERMS,
    ['How to read it', READING],
    ['Signs', SIGNS],
    ['Rows', rowsOf(table)],
    ...chart.notes.map((note): About[number] => ['Note', note]),
    ...table.fields.map(({ name, description }): About[number] => [name, description]),
  ];
}

function words({ edition, to }: Published, chart: Chart) {
  return wordsOn(chartWork(chart, to.chart(chart.id)), edition);
}

function column({ name, description, unit, vocabulary }: Field): string {
  const said = [
    description,
    unit && `in ${unit}`,
    vocabulary.length > 0 && `one of ${vocabulary.join(', ')}`,
  ];
  return `- \`${name}\`: ${said.filter(Boolean).join('; ')}`;
}
