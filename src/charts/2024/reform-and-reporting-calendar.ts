import { timeline, type Event } from '../../forms/timeline.ts';
import { periodDays } from '../../lib/number/period.ts';
import type { ChartSpec, Drawing, RowSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';

const POLICIES: [id: string, label: string][] = [
  ['value-and-return-start', '“Value and return” action began'],
  ['eight-measures', 'STAR Market Eight Measures released'],
];

const SPANS: [id: string, label: string][] = [
  ['fy-2024', 'Results of the year'],
  ['equipment-fourth-quarter', 'Quarterly profit of equipment makers'],
  ['new-indices', 'New indices'],
  ['buyback-plans', 'Buyback and shareholding plans'],
  ['deals-since-measures', 'Mergers and acquisitions'],
];

const DAYS: [id: string, label: string][] = [
  ['staff-end-2024', 'Research staff'],
  ['index-products-end-2024', 'Assets of index products'],
  ['holdings-first-quarter-2025', 'Institutional accounts and holdings'],
  ['all-reported', 'Results of all {companies-total|noun} published'],
];

export const calendar: ChartSpec = {
  id: 'reform-and-reporting-calendar',
  number: '24',
  forms: ['timeline'],
  section: '4.0',
  headline: 'The figures have no common date: some end with 2024, some in spring 2025, some nowhere',
  subtitle: 'Policies, counting periods and days of counting in the report, January 2024 to April 2025',
  alt: 'A timeline from January 2024, when the value-and-return action began, through June 2024, when the STAR Market Eight Measures came out, to the end of 2024, the end of March 2025 and the end of April 2025, when all {companies-total|noun} had published results. Counts of indices, buyback plans and mergers have a printed beginning and no end.',
  notes: [
    'A policy whose day is not printed takes up its whole month; without a month it has no place. A line runs down from the beginning of each. An open end means that the report does not say when the count stopped.',
    'Other figures, from approved drugs to share issues, are given “so far” or “at present” and cannot be placed.',
  ],
  questions: [
    {
      ask: 'Did the policies cause the deals?',
      answer: 'Nothing here shows it: deals are counted from June 2024, without a count of all deals before.',
    },
    {
      ask: 'Why does a common date matter?',
      answer:
        'Numbers of different days make no sound share or sum: a holding of March 2025 tells little of a year that ended before.',
    },
  ],
  rows: [
    ...rows('Policies', POLICIES),
    ...rowsOf('Policies', [['six-opinions', 'M&A Six Opinions issued', null]]),
    ...rows('Counted over a period', SPANS),
    ...rows('Counted on a day', DAYS),
  ],
  draw: (drawing, canvas) => {
    const events = (list: [string, string][]) => list.map(([key]) => event(drawing, key));
    const undated = { ...statement(drawing, 'six-opinions'), start: null, end: null };
    return timeline(
      {
        from: periodDays(drawing.period('fy-2024')).start,
        to: periodDays(drawing.period('all-reported')).end!,
        lanes: [
          { title: 'Policies', leads: true, events: [...events(POLICIES), undated] },
          { title: 'Counted over a period', tone: 'neutral', events: events(SPANS) },
          { title: 'Counted on a day', tone: 'neutral', events: events(DAYS) },
        ],
      },
      canvas,
    );
  },
};

function rows(group: string, events: [string, string][]): RowSpec[] {
  return events.map(([id, label]) => ({ key: id, group, label, event: id }));
}

function event(drawing: Drawing, key: string): Event {
  return { ...statement(drawing, key), ...periodDays(drawing.period(key)) };
}

function statement({ named, label, stated }: Drawing, key: string) {
  return { ...named(key), label: label(key), when: stated(key) };
}
