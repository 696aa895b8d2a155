import type { Chart } from '../charts/chart.ts';
import { records } from '../charts/files.ts';
import { ledgerRecords } from '../charts/ledger.ts';
import type { Edition } from '../data/edition.ts';
import { printedBounds } from '../data/printed-bounds.ts';
import type { Addresses } from '../lib/address.ts';
import { BoardTotal } from '../schema/board-total.ts';
import { Change } from '../schema/change.ts';
import { Company } from '../schema/company.ts';
import { ContextYear } from '../schema/context.ts';
import { DerivedFact } from '../schema/derived.ts';
import type { Fact } from '../schema/fact.ts';
import { GlossaryTerm } from '../schema/glossary.ts';
import { NotFact } from '../schema/not-fact.ts';
import { SecondSource } from '../schema/second-source.ts';
import { TimelineEvent } from '../schema/timeline.ts';
import {
  AnyChartRow,
  boardChartRow,
  ChartEntry,
  ChartRow,
  FactCompanyRow,
  FactRow,
  FigureRow,
  SectionRow,
} from './published-rows.ts';
import { table, type Table } from './table.ts';

/** What is published of one year, and where; `to` has whole addresses, with their origin. */
export interface Published {
  edition: Edition;
  charts: Chart[];
  to: Addresses;
}

/** Every table of an edition but the charts’ own. Order is that of the data page. */
export function tables(published: Published): Table[] {
  const { edition } = published;
  const facts = [...edition.facts.values()];
  return [
    ledger(edition),
    table({
      name: 'facts',
      title: 'Facts',
      description:
        'Every figure the report prints, with its hedge, its words and its place: the ledger, whole.',
      ...FACTS,
      rows: facts.map(withBounds),
    }),
    ...factsByChapter(edition),
    table({
      name: 'derived',
      title: 'Derived facts',
      description:
        'Every number computed by us, as a formula over facts. The results stand in the table of all figures.',
      schema: DerivedFact,
      rows: [...edition.derived.values()],
    }),
    ...named(edition),
    sections(published),
    ...chartTables(published),
    table({
      name: 'changelog',
      title: 'Versions and corrections',
      description: 'What changed with each version of the data, newest first, and which ids it touched.',
      schema: Change,
      key: [],
      rows: edition.changes,
    }),
    table({
      name: 'not-facts',
      title: 'Numbers left out',
      description: 'Numbers and number words of the report that are no figures, each with the reason.',
      schema: NotFact,
      key: [],
      rows: edition.notFacts,
    }),
  ];
}

/** The rows of one chart, the same as its CSV. */
export function chartTable(chart: Chart): Table {
  const rows = records(chart);
  return table({
    name: chart.id,
    title: chart.headline,
    description: chart.subtitle,
    schema: chart.board ? boardChartRow(chart.board.former) : ChartRow,
    rows,
    foreignKeys: ROW_KEYS,
  });
}

/** What a row of a chart states is a figure of the ledger, or stands among the second sources. */
const ROW_KEYS = [
  { column: 'fact', table: 'figures' },
  { column: 'second_source', table: 'second-sources' },
];

const FACTS = {
  schema: FactRow,
  foreignKeys: ['change_of', 'part_of'].map((column) => ({ column, table: 'facts' })),
};

function ledger(edition: Edition): Table {
  return table({
    name: 'figures',
    title: 'All figures',
    description:
      'Every figure once, printed or computed by us, with its value, its hedge and the number in words.',
    schema: FigureRow,
    rows: ledgerRecords(edition),
    foreignKeys: [{ column: 'change_of', table: 'figures' }],
  });
}

function withBounds(fact: Fact) {
  return { ...fact, ...printedBounds(fact) };
}

function factsByChapter(edition: Edition): Table[] {
  const facts = [...edition.facts.values()];
  return edition.chapters.map(({ number, slug, topic }) =>
    table({
      name: `facts-${number}-${slug}`,
      title: number > 0 ? `Facts of chapter ${number}: ${topic}` : 'Facts of the introduction',
      description: 'The part of the ledger that comes from this chapter.',
      ...FACTS,
      rows: facts.filter(({ chapter }) => chapter === number).map(withBounds),
    }),
  );
}

function named(edition: Edition): Table[] {
  return [
    table({
      name: 'companies',
      title: 'Companies',
      description: 'Every company the report names: code, exchange, Chinese names, where it is named.',
      schema: Company,
      rows: [...edition.companies.values()],
    }),
    table({
      name: 'fact-companies',
      title: 'Facts and companies',
      description: 'Which printed figure is about which company: a figure may be about several.',
      schema: FactCompanyRow,
      key: ['fact', 'company'],
      rows: [...edition.facts.values()].flatMap(({ id, entity }) =>
        entity.map((company) => ({ fact: id, company })),
      ),
      foreignKeys: [
        { column: 'fact', table: 'facts' },
        { column: 'company', table: 'companies' },
      ],
    }),
    table({
      name: 'timeline',
      title: 'Timeline',
      description: 'Every date and period the report names, with what happened then.',
      schema: TimelineEvent,
      rows: edition.timeline,
    }),
    table({
      name: 'context',
      title: 'Earlier editions',
      description:
        'Totals of the board as the exchange printed them year by year. The set of companies and the definition of profit changed: not a series.',
      schema: ContextYear,
      key: ['year'],
      rows: edition.context,
    }),
    table({
      name: 'board-totals',
      title: 'The board by period',
      description:
        'Totals of the board by year, half, three quarters and quarter, each with the companies counted, what its profit is and who printed it: not a series.',
      schema: BoardTotal,
      rows: edition.boardTotals,
    }),
    table({
      name: 'second-sources',
      title: 'Second sources',
      description:
        'What others printed about the same numbers: who, when, how far to be trusted, and whether they agree.',
      schema: SecondSource,
      rows: [...edition.secondSources.values()],
      foreignKeys: [{ column: 'fact', table: 'figures' }],
    }),
    table({
      name: 'glossary',
      title: 'Glossary',
      description: 'The market’s terms, each defined in our words.',
      schema: GlossaryTerm,
      rows: [...edition.glossary.values()],
    }),
  ];
}

function sections({ edition, to }: Published): Table {
  return table({
    name: 'sections',
    title: 'Chapters and sections',
    description: 'The report’s structure under our headings, to be joined by chapter and section.',
    schema: SectionRow,
    rows: edition.chapters.flatMap((chapter) =>
      chapter.sections.map((section) => ({
        id: `${chapter.number}.${section.number}`,
        chapter: chapter.number,
        section: section.number,
        chapter_title: chapter.title,
        title: section.title,
        address: chapter.number > 0 ? to.section(chapter.slug, section.id) : to.cover,
      })),
    ),
  });
}

function chartTables({ charts, to }: Published): Table[] {
  return [
    table({
      name: 'charts',
      title: 'Charts',
      description: 'Every chart with its words and its permanent address.',
      schema: ChartEntry,
      rows: charts.map((chart) => ({ ...chart, rows: chart.rows.length, address: to.chart(chart.id) })),
    }),
    table({
      name: 'chart-rows',
      title: 'Rows of all charts',
      description: 'Every row of every chart in one table: what is drawn, with bounds, words and places.',
      schema: AnyChartRow,
      key: ['chart', 'id'],
      rows: charts.flatMap((chart) => records(chart).map((row) => ({ chart: chart.id, ...row }))),
      foreignKeys: [{ column: 'chart', table: 'charts' }, ...ROW_KEYS],
    }),
  ];
}
