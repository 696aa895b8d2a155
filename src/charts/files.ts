import type { Edition } from '../data/edition.ts';
import type { Addresses } from '../lib/address.ts';
import { writeCsv } from '../lib/csv/write.ts';
import { mapBounds, OPEN, roundedOutwards } from '../lib/number/bounds.ts';
import { dateWords } from '../lib/number/period.ts';
import { roundTo, yuanUnit } from '../lib/number/number.ts';
import { provenance, statedValue, type Provenance } from '../lib/number/quantity.ts';
import { ACROSS, chapterRange } from './across.ts';
import type { Chart } from './chart.ts';
import type { Row } from './row.ts';
import { LICENCE } from '../citing/terms.ts';

/** A chart's rows as other tools want them: one number a cell, bounds in their own columns, yuan in billions. */
export interface ChartRecord {
  id: string;
  group: string;
  label: string;
  value: number | null;
  /** what the row says where it states no number: a date, a name */
  text: string;
  unit: string;
  qualifier: string;
  limit: string;
  /** what the printed digits allow the true value to be; blank where that side is open */
  low: number | null;
  high: number | null;
  printed: string;
  section: string;
  period: string;
  computed: string;
  fact: string;
  provenance: Provenance | '';
  /** id among the second sources */
  second_source: string;
  /** address of the page where somebody else printed it */
  source: string;
  /** companies, counts and shares alike, where the chart measures its bars against the whole board */
  of_board?: number | null;
}

/** CSV of the chart's rows, in the order of the picture. */
export function csv(chart: Chart): string {
  return writeCsv(records(chart));
}

/** JSON of the chart, with whole addresses: its words, its units, its source, its formulas, its terms and the same rows as the CSV. */
export function json(chart: Chart, edition: Edition, to: Addresses): string {
  const { id, headline, subtitle, alt, notes, formulas, assumptions } = chart;
  const { version } = edition;
  const rows = records(chart);
  const units = [...new Set(rows.map(({ unit }) => unit))].filter(Boolean);
  const source = { ...edition.source, section: chart.section };
  const head = { $schema: to.chartSchema, id, address: to.chart(id) };
  const words = { headline, subtitle, alt, notes, units, formulas, assumptions };
  const pictures = {
    whole: to.chartFile(id, 'png'),
    slide: to.chartPicture(id, 'slide'),
    portrait: to.chartPicture(id, 'portrait'),
  };
  return (
    JSON.stringify({ ...head, ...words, pictures, source, licence: LICENCE, version, rows }, null, 2) + '\n'
  );
}

/**
 * The line that names the source on a picture: `Source: Shanghai Stock Exchange, 2025-05-12, section 1.1. https://…`, and
 * who else printed what it draws.
 */
export function sourceLine(edition: Edition, { section, rows }: Chart, address: string): string {
  const { publisher, date } = edition.source;
  const place = section === ACROSS ? `chapters ${chapterRange(edition)}` : `chapter and section ${section}`;
  const others = [...new Set(rows.flatMap(({ source }) => source?.publisher ?? []))];
  const marked = others.length > 0 ? ` ‡ ${others.join('; ')}.` : '';
  return `Source: ${publisher}, ${dateWords(date)}, ${place}.${marked} ${address}`;
}

/** All rows of a chart, in the order of the picture. */
export function records({ rows, board }: Chart): ChartRecord[] {
  if (!board) return rows.map(record);
  return rows.map((row) => {
    const of_board = onBoard(row, board.companies);
    // Columns that came later stand last.
    const { provenance, second_source, source, ...first } = record(row);
    const former = Object.fromEntries(board.former.map((name) => [name, of_board]));
    return { ...first, of_board, ...former, provenance, second_source, source };
  });
}

function onBoard({ figure }: Row, board: number): number | null {
  if (!figure) return null;
  const value = statedValue(figure);
  if (figure.unit === 'count' && figure.noun === 'companies') return value;
  const share = figure.unit === 'percent' && figure.noun === 'of companies';
  return share ? roundTo((value / 100) * board, 1) : null;
}

/** One row with its bounds; those of a number that rests on an assumption hold where the assumption does. */
export function record(row: Row): ChartRecord {
  const { figure } = row;
  const size = figure?.unit === 'yuan' ? yuanUnit(figure.value) : 1;
  const scaled = (value: number) => roundTo(value / size, 6);
  const { low, high } = roundedOutwards(
    mapBounds(figure?.bounds ?? OPEN, (bound) => bound / size),
    6,
  );
  return {
    id: row.key,
    group: row.group,
    label: row.label,
    value: figure && scaled(statedValue(figure)),
    text: row.states === 'date' || row.states === 'text' ? row.value : '',
    unit: figure ? unit(figure) : '',
    qualifier: figure?.hedge ?? (row.states === 'number' ? 'not_printed' : ''),
    limit: figure?.upperLimit ? 'upper' : '',
    low,
    high,
    printed: row.printed,
    section: row.section,
    period: row.period,
    computed: row.computed,
    fact: row.source ? '' : (row.factId ?? ''),
    provenance: row.factId && figure ? provenance(figure) : '',
    second_source: row.source?.id ?? '',
    source: row.source?.url ?? '',
  };
}

/** One word for one thing, so that rows can be grouped by it. */
function unit({ unit, noun, value }: NonNullable<Row['figure']>): string {
  if (unit === 'percent') return noun ? `% ${noun}` : '%';
  if (unit === 'yuan') return yuanUnit(value) === 1 ? `yuan ${noun}`.trimEnd() : 'bn yuan';
  if (unit === 'percentage_point') return 'pp';
  return unit === 'ratio' ? 'times' : unit === 'rank' ? 'rank' : noun;
}
