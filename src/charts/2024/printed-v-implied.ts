import type { Edition } from '../../data/edition.ts';
import { figure, type Figure } from '../../data/figure.ts';
import { dots } from '../../forms/dots.ts';
import { bySize } from '../../lib/number/by-size.ts';
import { NOT_PRINTED } from '../../lib/number/quantity.ts';
import { ACROSS } from '../across.ts';
import type { ChartSpec } from '../chart.ts';
import { rowsOf } from '../rows.ts';
import { ticks } from '../ticks.ts';
import { VERDICTS, verdictOf, type Stretch, type Verdict } from '../verdict.ts';

interface Pair {
  /** the derived fact that divides one side by the other; a name of its own where a side is not printed */
  id: string;
  label: string;
  unprinted?: true;
  /** the reason, where a point between the lines takes its verdict from here */
  because?: string;
  /** our own verdict where the ratio alone does not show what is wrong, for that reason */
  judged?: Verdict;
}

/** What the sides of some pairs are to each other, and where their ratio then lies. */
interface Kind {
  title: string;
  expected: Stretch;
  pairs: Pair[];
}

const KINDS: Kind[] = [
  {
    title: 'part and whole, up to 1',
    expected: [0, 1],
    pairs: [
      { id: 'check-dividend-ratio', label: 'High dividend ratio, of all who pay' },
      { id: 'check-deal-kinds', label: 'Kinds of deals, of all deals' },
      { id: 'check-star-50-assets', label: 'STAR 50 assets, of all index assets' },
      { id: 'check-three-groups-companies', label: 'Three industries, of all companies' },
      { id: 'check-chip-companies', label: 'Chip makers and equipment, of the industry' },
      { id: 'check-top-turnover', label: 'Top 10, of the turnover of the top 50' },
      { id: 'check-three-groups-revenue', label: 'Three industries, of all revenue' },
      { id: 'check-esg-indices', label: 'ESG reports of index members, of all' },
      { id: 'check-u-mark', label: '“U” marks removed, of listed at a loss' },
      { id: 'check-social-security', label: 'Social security fund: index members, of all' },
      {
        id: 'check-fifth-set-revenue',
        label: 'Revenue of the fifth set, of listed at a loss',
        because: 'The counts imply far more than the successes named, and a shifted place would explain it.',
        judged: 'doubtful',
      },
      { id: 'check-special-loans', label: 'Limit with special loans, of the whole limit' },
      {
        id: 'check-overseas-capacity',
        label: 'Plants abroad, of subsidiaries abroad',
        because: 'The floor may hide the rest, or the terms may be drawn differently.',
      },
      {
        id: 'check-long-term-funds',
        label: 'Social security: large stakes, of all it holds',
        because: 'Read as each, the sentence implies sums that nothing else in the report supports.',
      },
    ],
  },
  {
    title: 'the same thing, close to 1',
    expected: [0.9, 1.1],
    pairs: [
      {
        id: 'check-rd-multiple',
        label: 'R&D by net profit, as totals and as stated',
        because: 'True as a floor, but the totals give far more, and “times” may stand for “times more”.',
      },
      { id: 'check-action-plans', label: 'Action plans, their number and share' },
      { id: 'check-fifth-set-products', label: 'Fifth set: product on sale or accepted' },
      { id: 'check-market-value', label: 'Market value, by funds and by industries' },
      {
        id: 'check-piotech',
        label: 'Piotech at its start: by growth and by losses',
        unprinted: true,
        because: 'The statements fit together only if its last year before listing brought a profit.',
      },
    ],
  },
];

/** Whether figures of the report agree with each other, by one rule for all pairs. */
export function crossChecks(edition: Edition): ChartSpec {
  const judged = KINDS.flatMap((kind) => kind.pairs.map((pair) => judge(edition, kind, pair)));
  const groups = inGroups(judged);
  const counts = Object.fromEntries(
    VERDICTS.map((each) => [each, judged.filter(({ verdict }) => verdict === each).length]),
  ) as Record<Verdict, number>;
  return {
    id: 'printed-v-implied',
    number: '39',
    forms: ['dots'],
    section: ACROSS,
    headline: `Of ${judged.length} cross-checks ${counts.agrees} agree; ${counts.open} are open, ${counts.doubtful} doubtful`,
    subtitle:
      'What figures of the report imply against what others say, as a ratio; tinted: where both sides agree',
    alt: `${judged.length} pairs of figures as points on a scale of their ratio. ${counts.agrees} agree. ${told('open', judged)} ${told('doubtful', judged)}`,
    notes: [
      'The rule: a pair agrees where its ratio is sure to lie in the tinted stretch, and is doubtful where it is sure not to. What a hedge, or a number that is not printed, leaves on either side is open. Arrowheads point where the ratio could move.',
      ...judged.flatMap(ownVerdict),
      'The fifth-set counts imply {fifth-set-revenue-least} of revenue, while the successes that the report names sell for {allist-revenue} and {sinocelltech-revenue}, and all of them, by a newspaper, for {cbj-fifth-set-revenue-2024}. The verdicts here rest on the report alone; what others print is weighed between the lines.',
      'To agree proves nothing. The pairs are our choice: they are equal, or part and whole, if both are right.',
    ],
    questions: [
      {
        ask: 'What is the outlier?',
        answer:
          'The least revenue of the fifth set: its counts need {fifth-set-revenue-least}, several times what others print.',
      },
      {
        ask: 'What would settle the open pairs?',
        answer: 'Exact numbers in place of “more than” and “nearly”. The report does not print them.',
      },
    ],
    rows: groups.flatMap(({ title, pairs }) =>
      rowsOf(
        title,
        pairs.map(({ id, label, ratio }) => [id, label, ratio && id]),
      ),
    ),
    verdicts: Object.fromEntries(judged.map(({ id, verdict, because = '' }) => [id, { verdict, because }])),
    draw: ({ row }, canvas) =>
      dots(
        {
          domain: [0, 1.5],
          ticks: ticks([0, 0.5, 1, 1.5]),
          reference: { at: 1, text: 'both sides equal' },
          groups: groups.map(({ title, expected, pairs }) => ({
            title,
            expected,
            rows: pairs.map(({ id, verdict }) => ({
              ...row(id),
              tone: verdict === 'doubtful' ? 'accent' : 'hue',
            })),
          })),
        },
        canvas,
      ),
  };
}

/** A pair with what was found. */
interface Judged extends Pair {
  kind: Kind;
  verdict: Verdict;
  /** what the rule says, where our own verdict is another */
  ruled: Verdict;
  /** null where a side is not printed */
  ratio: Figure | null;
}

function judge(edition: Edition, kind: Kind, pair: Pair): Judged {
  const ratio = pair.unprinted ? null : figure(edition, pair.id);
  const ruled = verdictOf(ratio, kind.expected);
  return { ...pair, kind, ruled, ratio, verdict: pair.judged ?? ruled };
}

/** Pairs of one verdict and one kind below each other, the largest ratio first; apart where the verdict is our own. */
function inGroups(judged: readonly Judged[]) {
  const heads = VERDICTS.flatMap((verdict) => [
    { verdict, ours: false, head: capital(verdict) },
    { verdict, ours: true, head: `${capital(verdict)}, we judge` },
  ]);
  return heads.flatMap(({ verdict, ours, head }) =>
    KINDS.map((kind) => {
      const found = judged.filter(
        (pair) => pair.verdict === verdict && isOurs(pair) === ours && pair.kind === kind,
      );
      const order = bySize(found.map(({ ratio }) => ratio?.value ?? null));
      const pairs = order.map((at) => found[at]!);
      return { title: `${head}: ${kind.title}`, expected: kind.expected, pairs };
    }).filter(({ pairs }) => pairs.length > 0),
  );
}

/** Whether the verdict is not that of the rule. */
function isOurs({ verdict, ruled }: Judged): boolean {
  return verdict !== ruled;
}

function told(verdict: Verdict, judged: readonly Judged[]): string {
  const pairs = judged
    .filter((pair) => pair.verdict === verdict)
    .map(({ id, label, ratio }) => `${label}, ${ratio ? `{${id}|short}` : NOT_PRINTED}`);
  return `${capital(verdict)}: ${pairs.join('; ')}.`;
}

/** The reader is told of a verdict of our own, and why. */
function ownVerdict(pair: Judged): string[] {
  const { label, verdict, ruled, because } = pair;
  return isOurs(pair)
    ? [`“${label}” is ${verdict} by our judgement, where the rule says ${ruled}. ${because}`]
    : [];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
