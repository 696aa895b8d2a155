import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TAGS } from '../../../src/checking/tags.ts';

const CHARTS = 'src/charts/2024';
const CARDS = `${CHARTS}/cards`;
const CONTENT = 'src/content/2024';
const DEALS = `${CHARTS}/ma-deal-kinds.ts`;
const OWNERS = `${CHARTS}/new-controlling-shareholders.ts`;
const CALENDAR = `${CHARTS}/reform-and-reporting-calendar.ts`;
const RONBAY = `${CARDS}/fig-ronbay-lead.ts`;
const ESG = `${CHARTS}/esg-report-coverage.ts`;
const TREND = `${CONTENT}/1-stable-trend.mdx`;
const RESEARCH = `${CONTENT}/2-innovation.mdx`;
const REFORM = `${CONTENT}/4-reform.mdx`;
const PAGES = `${CONTENT}/pages.yaml`;
const POINT = `${CONTENT}/between-the-lines/12-bond-coupon.mdx`;

/**
 * One thing broken: in a file, `from` becomes `to`. The message points at `at`, in that file unless told
 * otherwise, or at the whole of it where blank.
 */
type Break = [
  what: string,
  file: string,
  from: string,
  to: string,
  at: string,
  message: string,
  place?: string,
];

const BREAKS: Break[] = [
  [
    'a misspelt fact in a headline',
    DEALS,
    'Of {deals-total} deals',
    'Of {deal-total} deals',
    'deal-total',
    'unknown fact “deal-total” → did you mean “deals-total”?',
  ],
  [
    'another in an alternative text',
    DEALS,
    '{deals-overseas} overseas',
    '{deals-oversee} overseas',
    'deals-oversee',
    'unknown fact “deals-oversee” → did you mean “deals-overseas”?',
  ],
  [
    'another in a row',
    DEALS,
    "transaction amount', 'deals-value'",
    "transaction amount', 'deals-valeu'",
    'deals-valeu',
    'unknown fact “deals-valeu” → did you mean “deals-value”?',
  ],
  [
    'one unlike any in a note',
    DEALS,
    'that the {deals-major} exceed',
    'that the {zzz} exceed',
    'zzz',
    'unknown fact “zzz” → add the fact first, or mend the id',
  ],
  [
    'one that only the drawing asks for',
    `${CARDS}/fig-kede-components.ts`,
    "remark('{kede-machines|",
    "remark('{kede-machins|",
    'kede-machins',
    'unknown fact “kede-machins” → did you mean “kede-machines”?',
  ],
  [
    'a misspelt row',
    `${CARDS}/fig-intco-suppliers.ts`,
    "of them', 'trained-share'",
    "of them', 'trained-shar'",
    "trained-shar'",
    'unknown row “trained-shar” → did you mean “trained-share”?',
  ],
  [
    'a misspelt option',
    RONBAY,
    'in shipments for {ronbay-leading-years|noun}',
    'in shipments for {ronbay-leading-years|nuon}',
    'nuon',
    'unknown option “nuon” → did you mean “noun”?',
  ],
  [
    'a brace that closes nothing',
    RONBAY,
    '{ronbay-leading-years|noun} in a row; which',
    'years} in a row; which',
    'A row of squares for years',
    'a brace in “A row of squares for years: shipments of Ronbay’s ternary material led the world for years} in a row; which years is not printed.” belongs to no figure → write figures like {revenue-total|noun}',
  ],
  [
    'a misspelt event',
    CALENDAR,
    "'eight-measures'",
    "'eight-measure'",
    'eight-measure',
    'unknown event “eight-measure” → did you mean “eight-measures”?',
  ],
  [
    'a section of a chart that is not there',
    OWNERS,
    "section: '4.3'",
    "section: '4.9'",
    "section: '4.9'",
    'chapter 4 has no section 9 → one of 0, 1, 2, 3',
  ],
  [
    'a number that another chart has',
    OWNERS,
    "number: '27'",
    "number: '25'",
    "'25'",
    `number “25” is that of ${DEALS} already → use the next free one`,
  ],
  [
    'an id that another chart has',
    `${CHARTS}/payouts-companies-and-yuan.ts`,
    "id: 'payouts-companies-and-yuan'",
    "id: 'overseas-reach-company-counts'",
    "'overseas-reach",
    'id “overseas-reach-company-counts” → “payouts-companies-and-yuan”, as the file is called',
  ],
  [
    'an id unlike the file',
    `${CHARTS}/rd-spending-v-net-profit.ts`,
    "id: 'rd-spending-v-net-profit'",
    "id: 'rd-spending'",
    "'rd-spending'",
    'id “rd-spending” → “rd-spending-v-net-profit”, as the file is called',
  ],
  [
    'a forgotten field',
    `${CHARTS}/per-100-yuan-of-revenue.ts`,
    '  notes: [',
    '  remarks: [',
    '',
    'no notes → state it, as the files beside it do',
  ],
  [
    'an unknown form',
    `${CHARTS}/top-ten-since-listing.ts`,
    "forms: ['slope']",
    "forms: ['slop']",
    "slop']",
    'unknown form “slop” → did you mean “slope”?',
  ],
  [
    'a chart that the registry forgot',
    `${CHARTS}/index.ts`,
    "export { esgReports } from './esg-report-coverage.ts';\n",
    '',
    '',
    `not listed → write in ${CHARTS}/index.ts: export { esgReports } from './esg-report-coverage.ts';`,
    ESG,
  ],
  [
    'an unknown component',
    RESEARCH,
    '<Chart id="rd-spending-v-net-profit" />',
    '<Chrt id="rd-spending-v-net-profit" />',
    '<Chrt',
    'unknown component <Chrt> → did you mean “Chart”?',
  ],
  [
    'a misspelt fact in a chapter',
    RESEARCH,
    '<Fact id="rd-growth" />',
    '<Fact id="rd-groth" />',
    'rd-groth',
    'unknown fact “rd-groth” → did you mean “rd-growth”?',
  ],
  [
    'a misspelt prop',
    RESEARCH,
    '<Fact id="rd-compound-growth" noun />',
    '<Fact id="rd-compound-growth" nuon />',
    'nuon',
    '<Fact> takes no “nuon” → did you mean “noun”?',
  ],
  [
    'words for a number that is printed in digits',
    RESEARCH,
    '<Fact id="patents-added" />',
    '<Fact id="patents-added" words="a great many" />',
    'a great many',
    'the report prints “patents-added” in digits or not at all → leave out the words: the row says its number',
  ],
  [
    'words for another number',
    TREND,
    'words="doubled" /> at',
    'words="tripled" /> at',
    'tripled',
    '“tripled” does not say what “companies-profit-doubled-threshold” is printed as → take from “doubled their profits” the words that are the number',
  ],
  [
    'a noun beside words',
    TREND,
    'words="doubled" /> their revenue',
    'words="doubled" noun /> their revenue',
    'noun /> their',
    '“noun” beside words → leave it out: words stand as they are',
  ],
  [
    'a tag without its id',
    RESEARCH,
    '<Fact id="rd-total" />',
    '<Fact />',
    'Fact />',
    '<Fact> without an id → name the fact, like <Fact id="…">',
  ],
  [
    'a misspelt term',
    RESEARCH,
    '<Term id="star-market">',
    '<Term id="star-markt">',
    'star-markt',
    'unknown term “star-markt” → did you mean “star-market”?',
  ],
  [
    'a misspelt chart in a chapter',
    `${CONTENT}/5-investors.mdx`,
    '<Chart id="action-plan-coverage" />',
    '<Chart id="action-plan-coverag" />',
    'action-plan-coverag"',
    'unknown chart “action-plan-coverag” → did you mean “action-plan-coverage”?',
  ],
  [
    'a misspelt card',
    RESEARCH,
    '<Card id="fig-ronbay-lead" />',
    '<Card id="fig-ronbay-led" />',
    'fig-ronbay-led',
    'unknown card “fig-ronbay-led” → did you mean “fig-ronbay-lead”?',
  ],
  [
    'a misspelt section',
    RESEARCH,
    '<Section id="self-sufficiency">',
    '<Section id="selfsufficiency">',
    'selfsufficiency',
    'unknown section “selfsufficiency” → did you mean “self-sufficiency”?',
  ],
  [
    'a year without a release',
    `${CONTENT}/between-the-lines/01-net-profit.mdx`,
    '<Context year={2023} what="net_profit" />',
    '<Context year={2033} what="net_profit" />',
    'net_profit" />',
    'unknown number of a release “context-2033-net-profit” → did you mean “context-2023-net-profit”?',
  ],
  [
    'a misspelt fact in a point’s heading',
    POINT,
    'coupon of {crsc-bond-coupon}',
    'coupon of {crsc-bond-copon}',
    'crsc-bond-copon',
    'unknown fact “crsc-bond-copon” → did you mean “crsc-bond-coupon”?',
  ],
  [
    'another in its working',
    POINT,
    '  - crsc-bond\n',
    '  - crsc-bnd\n',
    'crsc-bnd',
    'unknown fact “crsc-bnd” → did you mean “crsc-bond”?',
  ],
  [
    'a misspelt verdict',
    POINT,
    'verdict: open',
    'verdict: opne',
    'opne',
    'unknown verdict “opne” → did you mean “open”?',
  ],
  [
    'a section of a point that is not there',
    POINT,
    "section: '4.2'",
    "section: '4.7'",
    '4.7',
    'chapter 4 has no section 7 → one of 0, 1, 2, 3',
  ],
  [
    'a misspelt chart of a point',
    POINT,
    '  - capital-raised-and-planned',
    '  - capital-raised-and-plannd',
    'capital-raised-and-plannd',
    'unknown chart “capital-raised-and-plannd” → did you mean “capital-raised-and-planned”?',
  ],
  [
    'a component that points do not know',
    POINT,
    'CRSC raised',
    '<Term id="a-shares-h-shares">CRSC</Term> raised',
    '<Term',
    'unknown component <Term> → one of Fact, Context',
  ],
  [
    'a misspelt amount of the cover',
    PAGES,
    '- id: rd-total',
    '- id: rd-totl',
    'rd-totl',
    'unknown fact “rd-totl” → did you mean “rd-total”?',
  ],
  [
    'a misspelt door of the cover',
    PAGES,
    '- deals-value',
    '- deal-value',
    'deal-value',
    'unknown fact “deal-value” → did you mean “deals-value”?',
  ],
  [
    'a misspelt example of the key',
    PAGES,
    'upper-limit: buyback-limit',
    'upper-limit: buyback-limt',
    'buyback-limt',
    'unknown fact “buyback-limt” → did you mean “buyback-limit”?',
  ],
  [
    'a misspelt chart to start from',
    PAGES,
    'chart: industry-growth-contributions',
    'chart: industry-growth-contribution',
    'industry-growth-contribution',
    'unknown chart “industry-growth-contribution” → did you mean “industry-growth-contributions”?',
  ],
  [
    'a misspelt option on the cover',
    PAGES,
    '{revenue-total-added|short}',
    '{revenue-total-added|shrt}',
    'revenue-total-added|shrt',
    'unknown option “shrt” → did you mean “short”?',
  ],
  [
    'a section that a chapter leaves out',
    `${CONTENT}/6-market.mdx`,
    '<Section id="concentration">',
    '',
    '',
    'no <Section id="concentration"> → write it, in the order of edition.json',
  ],
  [
    'a misspelt chart of the changelog',
    'data/2024/changelog.csv',
    ',,\n',
    ',,action-plan-coverge\n',
    'action-plan-coverge',
    'unknown chart “action-plan-coverge” → did you mean “action-plan-coverage”?',
  ],
  [
    'a hedge before a number that has none',
    TREND,
    'took in <Fact id="revenue-total" />',
    'took in more than <Fact id="revenue-total" />',
    'more than <Fact id="revenue-total" />',
    '“more than” before “revenue-total”, which has no hedge → leave it out, or write bare where the words compare',
  ],
  [
    'a hedge before a number that says its own',
    REFORM,
    '<Fact id="light-asset-financing" />',
    'roughly <Fact id="light-asset-financing" />',
    'roughly <Fact',
    '“roughly” before “light-asset-financing”, which says “more than” itself → leave it out, or write bare where the words compare',
  ],
  [
    'a fall of a share that grew',
    TREND,
    'Revenue rose at <Fact',
    'Revenue fell at <Fact',
    'fell at <Fact',
    '“fell” beside “companies-revenue-growing-share”, which went up → write a word for up, or mend the row',
  ],
  [
    'a rise of what is below zero',
    TREND,
    'but the loss shrank by',
    'but the loss grew by',
    'grew by <Fact id="unprofitable-net-loss-change"',
    '“grew” beside “unprofitable-net-loss-change”, which went down → write a word for down, or mend the row',
  ],
  [
    'more, after a number that is below zero',
    `${CONTENT}/3-industry.mdx`,
    '<Fact id="solar-revenue-added" abs /> less',
    '<Fact id="solar-revenue-added" abs /> more',
    'more.\n\n',
    '“more” beside “solar-revenue-added”, which went down → write a word for down, or mend the row',
  ],
  [
    'a gain on the cover of what fell',
    PAGES,
    'estimates a fall of',
    'estimates a gain of',
    'gain of',
    '“gain” beside “analyst-net-profit-growth-2024”, which went down → write a word for down, or mend the row',
  ],
  [
    'a fall in the words of a chart',
    `${CHARTS}/top-ten-v-board-growth.ts`,
    'revenue up {top-ten-revenue-growth}',
    'revenue down {top-ten-revenue-growth}',
    'down {',
    '“down” beside “top-ten-revenue-growth”, which went up → write a word for up, or mend the row',
  ],
  [
    'a version forgotten in CITATION.cff',
    'CITATION.cff',
    'version: 1.1.0',
    'version: 0.9.0',
    '0.9.0',
    'version 0.9.0 → version: 1.1.0, as in data/2024/edition.json',
  ],
  [
    'a short address left behind',
    'public/_redirects',
    '/charts               /2024/charts/',
    '/charts               /2023/charts/',
    '/charts               /2023/charts/',
    '1 of 12 short addresses lead to 2023 → 2024, the newest edition',
  ],
];

/** Where charts and cards stand: looked at once every name is right. */
const PLACES: Break[] = [
  [
    'a chart in no chapter',
    REFORM,
    '<Chart id="capital-raised-and-planned" />\n',
    '',
    "'capital-raised-and-planned'",
    '“capital-raised-and-planned” is in no chapter → write <Chart id="capital-raised-and-planned" /> in the chapter of section 4.2',
    `${CHARTS}/capital-raised-and-planned.ts`,
  ],
  [
    'a chart in another section',
    REFORM,
    '<Chart id="ma-deal-kinds" />\n',
    '</Section>\n\n<Section id="shares-and-bonds">\n\n<Chart id="ma-deal-kinds" />\n',
    '<Chart id="ma-deal-kinds"',
    `“ma-deal-kinds” in section 4.2 → move it to 4.1, or mend its section in ${DEALS}`,
  ],
  [
    'a card shown twice',
    `${CONTENT}/3-industry.mdx`,
    '<Card id="fig-kede-components" />',
    '<Card id="fig-kede-components" />\n\n<Card  id="fig-kede-components" />',
    '<Card  ',
    `“fig-kede-components” is in ${CONTENT}/3-industry.mdx already → show it once`,
  ],
];

/** What a chart gives a verdict on is known only while every chart can be read. */
const CHECKS: Break[] = [
  [
    'a misspelt check of a point',
    `${CONTENT}/between-the-lines/02-rd-multiple.mdx`,
    'check: check-rd-multiple',
    'check: check-rd-multipel',
    'check-rd-multipel',
    'unknown check “check-rd-multipel” → did you mean “check-rd-multiple”?',
  ],
];

describe.each([
  ['what is written', BREAKS],
  ['where it stands', PLACES],
  ['whose verdict it has', CHECKS],
])('check of %s', (_, breaks) => {
  /** One run over all that is broken at once: so it names everything, and places are true beside each other. */
  const { root, lines } = checkBroken(breaks);
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(breaks)('refuses %s, at its place and with its mend', (...given) => {
    const [, file, , , at, message, place = file] = given;
    const text = readFileSync(join(root, place), 'utf8');
    const above = text.slice(0, text.indexOf(at)).split('\n');
    const column = place.endsWith('.csv') ? 'charts' : above.at(-1)!.length + 1;
    const where = at ? `${place}:${above.length}:${column}` : place;
    const found = lines.filter((line) => line.startsWith(`${place}:`) && line.endsWith(message));
    expect(found, lines.join('\n')).toEqual([`${where}: ${message}`]);
  });

  it('names nothing besides', () => {
    const messages = breaks.map(([, , , , , message]) => message);
    expect(lines.filter((line) => !messages.some((message) => line.endsWith(message)))).toEqual([]);
  });
});

it('check finds nothing wrong in the project as it is', () => {
  const { status, stderr } = spawnSync('node', ['src/commands/check.ts'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it.each(Object.entries(TAGS))('<%s> takes what its component does', (name, props) => {
  const folder = { Fact: 'number', Context: 'number', Term: 'number', Section: 'chapter' }[name] ?? 'chart';
  const source = readFileSync(`src/components/${folder}/${name}.astro`, 'utf8');
  const declared = /interface Props \{\n(.*?)\n\}/s.exec(source)![1]!.matchAll(/^ {2}(\w+)\??:/gm);
  expect(Array.from(declared, ([, prop]) => prop)).toEqual(expect.arrayContaining([...props]));
});

/** A copy of the project with these things broken, and what the command says of it. */
function checkBroken(breaks: Break[]): { root: string; lines: string[] } {
  const root = mkdtempSync(join(tmpdir(), 'star-market-'));
  for (const path of ['src', 'data', 'public', 'CITATION.cff', 'package.json'])
    cpSync(path, join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const [what, file, from, to] of breaks) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${what}: ${file} has no “${from}”`);
    writeFileSync(path, text.replace(from, to));
  }
  const { stderr } = spawnSync('node', ['src/commands/check.ts'], { cwd: root, encoding: 'utf8' });
  return { root, lines: stderr.trim().split('\n') };
}
