/** A small edition of another year, no word, number or id of which is one of 2024’s: every file by its path. */
export const OTHER_YEAR = '2031';

const data = {
  'edition.json': `{
  "year": 2031, "companies": "board-size", "version": "3.4.5", "published": "2032-11-07",
  "source": { "title": "Steady Growth", "publisher": "Bourse of Shanghai", "url": "https://example.org/review", "date": "2032-05-09" },
  "chapters": [
    { "number": 0, "slug": "preface", "title": "Preface", "topic": "Preface", "sections": [{ "number": 0, "id": "preamble", "title": "Whose books" }] },
    { "number": 1, "slug": "sales-boom", "title": "Sales leapt", "topic": "Sales",
      "sections": [{ "number": 1, "id": "sales-everywhere", "title": "Sales everywhere" }] }
  ]
}
`,
  'facts/0-preface.csv': `id,chapter,section,subject,entity,period,value,value_high,unit,noun,qualifier,limit,role,printed,change_of,note,part_of
board-size,0,0,Firms that filed,,2032-04-30,712,,count,companies,exact,,figure,712 companies,,,
`,
  'facts/1-sales-boom.csv': `id,chapter,section,subject,entity,period,value,value_high,unit,noun,qualifier,limit,role,printed,change_of,note,part_of
sales-sum,1,1,Sales of all,,2031,3100000000000,,yuan,,exact,,figure,3100 billion yuan,,,
sales-rise,1,1,Rise of sales,,2031,25,,percent,,exact,,figure,rise of 25%,sales-sum,,
lab-costs,1,1,Costs of laboratories,zhurong,2031,311000000000,,yuan,,more_than,,figure,more than 311 billion yuan,,,
gains-sum,1,1,Gains of all,,2031,99000000000,,yuan,,exact,,figure,99 billion yuan,,,
deficit-sum,1,1,Deficits of some,,2031,41000000000,,yuan,,nearly,,figure,Nearly 41 billion yuan,,,
sales-winners,1,1,Firms that sold more,,2031,640,,count,companies,exact,,figure,640 companies,,,
`,
  'derived.csv': `id,chapter,section,subject,period,formula,unit,noun,digits,qualifier,class,assumption,note
sales-sum-earlier,1,1,Sales of all a year before,2030,sales-sum / (1 + sales-rise),yuan,,1,range,B,The firms are the same.,
`,
  'second-sources.csv': `id,fact,subject,value,value_high,unit,noun,qualifier,period,set,publisher,title,url,published,language,grade,seen,printed,relation,note
herald-gains,gains-sum,Gains of all,99000000000,,yuan,,exact,2031,All firms,The Herald,,https://example.org/herald,2032,en,media,whole,,adds,
`,
  'companies.csv': `id,name,short_name,code,exchange,name_zh_short,name_zh_full,industry,sections,verified,source,pinyin
zhurong,"Zhurong Rockets, Inc.",Zhurong,688999,SSE STAR Market,祝融火箭,祝融火箭有限公司,Rockets,1.1,yes,A register,zhu rong huo jian
`,
  'timeline.csv': `id,date,chapter,section,event,printed,note
books-closed,2031,1,1,Books closed,in 2031,
`,
  'board-totals.csv': `id,period,companies,set,revenue,revenue_growth,net_profit,net_profit_growth,profit_definition,rd,rd_growth,publisher,url,published,language,grade,seen,note
context-2030,2030,690,All firms,2400000000000,11,120000000000,,not_stated,,,Bourse of Shanghai,https://example.org/2030,2031,en,official,whole,
context-2031,2031,712,All firms,3100000000000,25,99000000000,,not_stated,,,Bourse of Shanghai,https://example.org/review,2032,en,official,whole,
`,
  'glossary.csv': `id,term,definition,sections
rocket-ship,Rocket,A thing that flies.,1.1
`,
  'not-facts.csv': `chapter,section,printed,reason
1,1,as of 2031,Only dates the books
`,
  'changelog.csv': `version,date,kind,what,facts,charts
3.4.5,2032-11-07,published,All of it is new.,,
`,
};

const charts = {
  'index.ts': `export { winners } from './who-sold-more.ts';\n`,
  'cards/index.ts': `export {};\n`,
  'pictures/index.ts': `export const pictured = {};\n`,
  'who-sold-more.ts': `import { bars } from '../../forms/bars.ts';
import { boardPanel, onBoard } from '../board.ts';
import type { ChartSpec } from '../chart.ts';

export const winners: ChartSpec = {
  id: 'who-sold-more',
  number: '01',
  forms: ['bars'],
  section: '1.1',
  headline: '{sales-winners} firms sold more',
  subtitle: 'Firms by sales in 2031',
  alt: 'A bar: {sales-winners} of {board-size}.',
  notes: [],
  questions: [
    { ask: 'Who else sold more?', answer: 'Nobody says.' },
    { ask: 'By how much?', answer: 'That is not printed.' },
  ],
  rows: [
    { key: 'winners', group: 'Sales', label: 'Sold more', figure: 'sales-winners' },
    { key: 'all', group: 'Total', label: 'Everyone', figure: 'board-size' },
  ],
  draw: (drawing, canvas) =>
    bars(
      {
        panels: [boardPanel(drawing, canvas)],
        groups: [{ title: '', rows: [{ label: drawing.label('winners'), cells: [onBoard(drawing, 'winners')] }] }],
      },
      canvas,
    ),
};
`,
};

const content = {
  '1-sales-boom.mdx': `---
chapter: 1
summary: Sales leapt everywhere.
---

<Section id="sales-everywhere">

Makers of a <Term id="rocket-ship">rocket</Term> sold <Fact id="sales-sum" />, against <Fact id="sales-sum-earlier" /> before.

<Chart id="who-sold-more" />

</Section>
`,
  'between-the-lines/01-gains-fell.mdx': `---
heading: Gains came to {gains-sum}
verdict: open
because: Nobody asked.
overturn: Somebody asks.
section: '1.1'
arithmetic:
  - gains-sum
charts:
  - who-sold-more
---

Gains were <Fact id="gains-sum" />, and <Context year={2030} what="net_profit" /> before.
`,
  'pages.yaml': `cover:
  description: All {board-size} firms, told briefly.
  title: "{board-size} firms, one good year"
  standfirst: Everything went up.
  total: sold by {board-size} firms
  steps:
    - { step: all, name: All, says: "Up {sales-rise}.", poster: Sold, blocks: [{ id: sales-sum, label: sold }] }
    - step: gains
      name: Gains
      says: "{gains-sum}."
      poster: Gains
      blocks: [{ id: gains-sum, label: gained, printed_before: context-2030-net-profit, printed_label: before }]
      others: all else
  chapters: The only chapter
  doors: [sales-sum]
  start:
    - { chart: who-sold-more, question: Who won? }
hedges:
  examples: { exact: sales-sum, nearly: deficit-sum }
overlaps: { same: [], apart: [], examples: [] }
`,
};

const below = (folder: string, files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${OTHER_YEAR}/${path}`, text]));

/** By path below the checkout. */
export const OTHER_EDITION: Record<string, string> = {
  ...below('data', data),
  ...below('src/charts', charts),
  ...below('src/content', content),
};
