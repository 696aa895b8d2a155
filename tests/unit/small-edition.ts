import { expect } from 'vitest';
import { readEdition } from '../../src/data/edition.ts';
import { problemLine } from '../../src/data/reading/problem.ts';
import { archive } from '../../src/lib/files/archive.ts';
import { checksums } from '../../src/lib/files/checksum.ts';
import { folderOf } from './folder.ts';

export const FACTS = 'facts/1-stable-trend.csv';

/** The smallest edition in which every file refers to every other: each test breaks one thing in it. */
export const SMALL_EDITION: Record<string, string> = {
  'edition.json': `{
  "year": 2024,
  "companies": "companies-total",
  "version": "1.0.0",
  "published": "2026-11-23",
  "source": { "title": "A report", "publisher": "An exchange", "url": "https://example.com/report", "date": "2025-05-12" },
  "chapters": [
    { "number": 0, "slug": "introduction", "title": "Introduction", "topic": "Introduction",
      "sections": [{ "number": 0, "id": "opening", "title": "Who reported" }] },
    { "number": 1, "slug": "stable-trend", "title": "A flat year", "topic": "Stable trend",
      "sections": [{ "number": 1, "id": "overall", "title": "The board" }, { "number": 2, "id": "leaders", "title": "The largest" }] }
  ]
}
`,
  'facts/0-introduction.csv': `id,chapter,section,subject,entity,period,value,value_high,unit,noun,qualifier,limit,role,printed,change_of,note,part_of
companies-total,0,0,Companies that reported,,2025-04-30,586,,count,companies,exact,,figure,all 586 companies,,,
`,
  'facts/1-stable-trend.csv': `id,chapter,section,subject,entity,period,value,value_high,unit,noun,qualifier,limit,role,printed,change_of,note,part_of
revenue-total,1,1,Revenue,,2024,1422170000000,,yuan,,exact,,figure,"1,422.17 billion yuan",,,
revenue-growth,1,1,Growth of revenue,,2024,0.24,,percent,,exact,,figure,increase of 0.24%,revenue-total,,
growing-share,1,1,Companies that grew,,2024,70,,percent,of companies,nearly,,figure,Nearly 70%,,,
growing-share-change,1,1,Change of their share,,2024,3.09,,percentage_point,,exact,,figure,3.09 percentage points,growing-share,,
smic-rank,1,2,Rank of SMIC,smic,2024,2,,rank,,exact,,figure,ranked second,,,
smic-loss-growth,1,2,Growth of the loss of SMIC,smic,2024,-35.5,,percent,,exact,,figure,decrease of 35.5%,,,
coupon,1,2,Coupon,smic;beigene,2024,2.2,2.4,percent,a year,range,,figure,2.2%-2.4%,,,
ceiling,1,2,Ceiling,,since-2024,35000000000,,yuan,,more_than,upper,figure,upper limit of more than 35 billion yuan,,,
`,
  'derived.csv': `id,chapter,section,subject,period,formula,unit,noun,digits,qualifier,class,assumption,note
revenue-each,1,1,Revenue a company,2024,revenue-total / companies-total,yuan,,2,,A,,
revenue-2023,1,1,Revenue a year earlier,2023,revenue-total / (1 + revenue-growth),yuan,,0,,B,The same companies.,
`,
  'second-sources.csv': `id,fact,subject,value,value_high,unit,noun,qualifier,period,set,publisher,title,url,published,language,grade,seen,printed,relation,note
xinhua-revenue,revenue-total,Revenue,1420000000000,,yuan,,about,2024,All companies,Xinhua,,https://example.com/xinhua,2025-07-22,zh,official,excerpt,,explains,
`,
  'companies.csv': `id,name,short_name,code,exchange,name_zh_short,name_zh_full,industry,sections,verified,source,pinyin
smic,SMIC Corporation,SMIC,688981,SSE STAR Market,中芯国际,中芯国际集成电路制造有限公司,Chips,1.2,yes,A list of codes,zhong xin guo ji
beigene,"BeiGene, Ltd.",BeiGene,688235,SSE STAR Market,百济神州,百济神州有限公司,Drugs,1.1;1.2,yes,A list of codes,bai ji shen zhou
hysol,Hysol Electronics,Hysol,,unlisted,衡所华威,衡所华威电子有限公司,,1.2,no,Inferred,heng suo hua wei
`,
  'timeline.csv': `id,date,chapter,section,event,printed,note
all-reported,2025-04-30,0,0,Every company had reported,"As of April 30, 2025",
`,
  'board-totals.csv': `id,period,companies,set,revenue,revenue_growth,net_profit,net_profit_growth,profit_definition,rd,rd_growth,publisher,url,published,language,grade,seen,note
context-2023,2023,571,All companies,1397780000000,4.7,75960000000,,not_stated,,,An exchange,https://example.com/2023,2024,en,official,excerpt,
context-2024,2024,586,All companies,1422170000000,0.24,47523000000,,not_stated,,,An exchange,https://example.com/2024,2025,en,official,whole,
`,
  'glossary.csv': `id,term,definition,sections
star-market,STAR Market,A board of the exchange.,0.0;1.1
`,
  'not-facts.csv': `chapter,section,printed,reason
1,1,In 2024,Only restates the year
`,
  'changelog.csv': `version,date,kind,what,facts,charts
1.0.0,2026-11-23,corrected,The ceiling stood as an amount.,ceiling,ceilings
1.0.0,2026-11-23,withdrawn,The loss stood twice.,smic-loss,
0.9.0,2026-11-02,published,First publication.,smic-loss,
`,
};

const README = new TextEncoder().encode('The first version\n');
const DRAWING = new TextEncoder().encode('<svg/>');

/** The version that another took the place of, as it is kept. */
export const KEPT_VERSION: Record<string, string | Uint8Array> = {
  'versions/0.9.0/star-market-2024-0.9.0.zip': archive(
    { 'star-market-2024/README.md': README },
    '2026-11-02',
  ),
  'versions/0.9.0/sha256sums.txt': checksums([{ path: 'README.md', content: README }]),
  'versions/0.9.0/star-market-2024-0.9.0-charts.zip': archive(
    { 'star-market-2024/charts/ceilings.svg': DRAWING },
    '2026-11-02',
  ),
  'versions/0.9.0/charts-sha256sums.txt': checksums([{ path: 'charts/ceilings.svg', content: DRAWING }]),
};

/** One thing of it that can be found, as the list has it that the search index is made of. */
export const SEARCH_RECORD = {
  address: '/2024/',
  kind: 'page',
  chapter: 0,
  place: 'Page',
  title: 'The cover',
  text: 'New companies',
  words: '',
};

type Changes = Record<string, string | Uint8Array | null>;

/** What is wrong with the small edition when some of its files are changed, or left out where null. */
export function linesOf(changes: Changes): string[] {
  const directory = writeEdition(changes);
  const { edition, problems } = readEdition(directory);
  expect(edition === null).toBe(problems.length > 0);
  return problems.map((problem) => problemLine(problem).replaceAll(`${directory}/`, ''));
}

/** Writes the small edition with some of its files changed, or left out where null; returns its directory. */
export function writeEdition(changes: Changes): string {
  const files = Object.entries({ ...SMALL_EDITION, ...KEPT_VERSION, ...changes }).flatMap(
    ([path, content]) => (content === null ? [] : [[`2024/${path}`, content]]),
  );
  return `${folderOf(Object.fromEntries(files))}/2024`;
}

/** One file of the small edition with one thing in it replaced, to be handed to `linesOf`. */
export function spoil(file: string, from: string, to: string): Record<string, string> {
  const text = SMALL_EDITION[file]!;
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
}
