import { describe, expect, it } from 'vitest';
import { find, type SearchableRow } from '../../../../src/client/ledger/match.ts';
import { arrange } from '../../../../src/client/ledger/order.ts';
import { FACETS, type LedgerView } from '../../../../src/client/ledger/view.ts';
import { ledger } from '../../../../src/charts/ledger.ts';
import { besides, standing } from '../../../../src/data/beside.ts';
import { openEdition } from '../../../../src/data/edition.ts';
import { fold, searchWords } from '../../../../src/lib/search-text.ts';

const NOTHING = Object.fromEntries(['q', 'sort', ...FACETS].map((name) => [name, ''])) as LedgerView;

const EDITION = openEdition('2024');
/** The real figures, as a page would read them. */
const ROWS = ledger(EDITION).map(({ figure, kind, chapter, companies, role }) => ({
  text: fold([figure.id, figure.subject, figure.printed, figure.note, ...companies].join('\n')),
  facets: {
    chapter: [String(chapter)],
    kind: [kind],
    unit: [figure.unit],
    hedge: [figure.hedge],
    company: companies,
    role: [role],
    elsewhere: [standing(besides(EDITION, figure.id))],
  },
  subject: figure.subject,
  value: figure.value,
  unit: figure.unit,
  when: figure.period,
}));

function found(view: Partial<LedgerView>, rows: readonly SearchableRow[] = ROWS) {
  return find(rows, { ...NOTHING, ...view });
}

function ids(view: Partial<LedgerView>): string[] {
  return [...found(view).rows].map((index) => ROWS[index]!.text.split('\n')[0]!);
}

describe('find', () => {
  it('finds every row where nothing is asked', () => {
    expect(found({}).rows.size).toBe(ROWS.length);
    expect(found({ q: '  ' }).rows.size).toBe(ROWS.length);
  });

  it('wants every word, in any order, in any part of the row', () => {
    expect(ids({ q: 'TOTAL revenue-t' })).toContain('revenue-total');
    expect(ids({ q: 'companies operating' })).toContain('revenue-total');
    expect(ids({ q: 'operating zebra' })).toEqual([]);
  });

  it('wants every choice, and the words with them', () => {
    for (const index of found({ q: 'growth', unit: 'percent', chapter: '1', kind: 'printed' }).rows) {
      const { facets, text } = ROWS[index]!;
      expect(facets).toMatchObject({ unit: ['percent'], chapter: ['1'], kind: ['printed'] });
      expect(text).toContain('growth');
    }
  });

  it('finds a row by each of its companies', () => {
    const [index] = found({ company: 'hygon' }).rows;
    expect(ROWS[index!]!.facets.company).toContain('smic');
    expect(found({ company: 'smic' }).rows).toContain(index);
  });

  it.each<Partial<LedgerView>>([
    {},
    { q: 'revenue' },
    { unit: 'yuan' },
    { unit: 'yuan', chapter: '2' },
    { q: 'smic', role: 'threshold', hedge: 'exact' },
    { elsewhere: 'contested' },
  ])('counts for each choice what making it would show, asked %o', (view) => {
    const { counts } = found(view);
    for (const facet of FACETS) {
      const values = new Set(ROWS.flatMap(({ facets }) => facets[facet]));
      for (const value of values)
        expect(counts[facet].get(value) ?? 0, `${facet} ${value}`).toBe(
          found({ ...view, [facet]: value }).rows.size,
        );
    }
  });
});

it.each([
  ['Net PROFIT', 'net profit'],
  ['Crédit Æsop naïve', 'credit æsop naive'],
  ['the world’s “first”', "the world's first"],
  ['「第一」', '第一'],
  ['４０％：（Ａ）', '40%:(a)'],
  ['RMB1,422 or CNY 1,422', 'yuan 1422 or yuan 1422'],
  ['70 per cent', '70 percent'],
  ['688012.SH, SH688012, 688012.SS', '688012, 688012, 688012'],
  ['Chart 34, chart34, Chart 4', 'chart34, chart34, chart04'],
  ['R & D, R and D', 'r&d, r&d'],
  ['Research and development', 'research and development r&d'],
  ['−35.5%–40', '-35.5%-40'],
  ['¥1,422.17\u00a0billion', '¥1422.17 billion'],
  ['three, four, 5,6', 'three, four, 5,6'],
  ['中芯国际', '中芯国际'],
  ['ＳＭＩＣ', 'smic'],
])('fold makes of %s: %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

describe('at ten times the rows', () => {
  const many = Array.from({ length: 10 }, () => ROWS).flat();

  it('finds ten times as many', () => {
    expect(found({ q: 'revenue', unit: 'yuan' }, many).rows.size).toBe(
      10 * found({ q: 'revenue', unit: 'yuan' }).rows.size,
    );
  });

  // Ten times the work, and sorting a little more; a quadratic way would take a hundred times as long.
  it.each<[string, (rows: typeof ROWS) => unknown]>([
    ['a search', (rows) => found({ q: 'net profit' }, rows)],
    ['a choice', (rows) => found({ unit: 'yuan', kind: 'printed' }, rows)],
    ['sorting by subject', (rows) => arrange(rows, 'subject')],
    ['sorting by value', (rows) => arrange(rows, '-value')],
  ])('%s costs in proportion', (_, work) => {
    const [once, tenfold] = [least(() => work(ROWS)), least(() => work(many))];
    expect(tenfold / once).toBeLessThan(40);
  });
});

/** The quickest of several runs, ms: what else the machine does only adds. */
function least(work: () => unknown): number {
  const runs = Array.from({ length: 15 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

it.each([
  ['"net profit" growth', ['net profit', 'growth']],
  ['“fifth set” 2024', ['fifth set', '2024']],
  ['"U" mark', ['u', 'mark']],
  ['＂net profit＂', ['net profit']],
  ['"net pro', ['net pro']],
  ['research and development', ['r&d']],
  ['688012.SH', ['688012']],
])('searchWords takes of %s: %o', (query, words) => {
  expect(searchWords(query)).toEqual(words);
});
