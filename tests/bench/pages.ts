import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../site/browser.ts';
import { chapters, kinds, to } from '../site/published.ts';
import { builtAt } from './base.ts';
import { drawn, drawnFiles } from './drawn.ts';
import { floor } from './floor.ts';
import { judge, type Goal } from './goal.ts';
import { KINDS, load, type Load } from './load.ts';
import { median } from './median.ts';
import { host } from './server.ts';
import { table } from './table.ts';

const BASE = process.env.BENCH_BASE;
const RUNS = Number(process.env.BENCH_RUNS ?? 9);

/** A page in one way of building it. */
interface Subject {
  name: string;
  way: 'site' | 'base' | 'floor' | 'drawn';
  path: string;
  /** where it is served, if not with the site */
  origin?: string;
}

type Loads = Map<Subject, Load[]>;

/** Loads every page cold, each way in turn, and holds the site’s against the floor’s. */
export async function run(): Promise<boolean> {
  const server = await host('dist', await besides());
  const base = BASE ? await host(builtAt(BASE)) : undefined;
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const all = subjects(base?.origin);
    const slow = await measure(browser, server.origin, all);
    report('Slow 4G (1.6 Mbps, 150 ms), processor 4 times slower', slow);
    return judge(goals(slow));
  } finally {
    await browser.close();
    server.close();
    base?.close();
  }
}

const chapterPaths = chapters.map(({ slug }) => to.chapter(slug));

function subjects(base?: string): Subject[] {
  const others = { cover: kinds.cover, chart: kinds.chart, explorer: kinds.facts };
  const site = Object.entries({
    ...Object.fromEntries(chapters.map(({ slug }) => [slug, to.chapter(slug)])),
    ...others,
  });
  return [
    ...(base ? site.map(([name, path]) => ({ name, way: 'base' as const, path, origin: base })) : []),
    ...chapters.flatMap(({ slug }) => [
      { name: slug, way: 'floor' as const, path: `/floor/${slug}.html` },
      { name: slug, way: 'site' as const, path: to.chapter(slug) },
      { name: slug, way: 'drawn' as const, path: `/drawn/${slug}.html` },
    ]),
    ...Object.entries(others).map(([name, path]) => ({ name, way: 'site' as const, path })),
  ];
}

async function besides(): Promise<Record<string, string>> {
  const pages = chapters.flatMap(({ slug }, at) => {
    const file = `dist${chapterPaths[at]}index.html`;
    return [
      [`/floor/${slug}.html`, floor(file)],
      [`/drawn/${slug}.html`, drawn(file)],
    ];
  });
  return { ...Object.fromEntries(pages), ...(await drawnFiles()) };
}

/** Interleaved, so that what slows the machine for a while slows every way of building; the first round only warms up. */
async function measure(browser: Browser, site: string, all: readonly Subject[]): Promise<Loads> {
  const loads: Loads = new Map(all.map((subject) => [subject, []]));
  for (let round = 0; round <= RUNS; round += 1) {
    for (const [{ path, origin = site }, known] of loads) {
      const loaded = await load(browser, origin + path, round > 0);
      if (round > 0) known.push(loaded);
    }
  }
  return loads;
}

const HEAD = [
  'page',
  'kB',
  ...KINDS,
  'requests',
  'FCP',
  'LCP',
  '× floor',
  'drawn',
  '× floor',
  'CLS',
  'blocking',
  'script',
  'nodes',
  'layouts',
];

function report(name: string, loads: Loads): void {
  const rows = [...loads.keys()].map((subject) => {
    const of = middle(loads, subject);
    const floor = sameOf(loads, subject, 'floor');
    const ratio = (value: number, floor?: number) => (floor ? (value / floor).toFixed(2) : '');
    return [
      `${subject.name} ${subject.way}`,
      kilobytes(of.total),
      ...KINDS.map((kind) => kilobytes(of.bytes[kind])),
      String(of.requests),
      of.fcp.toFixed(0),
      of.lcp.toFixed(0),
      ratio(of.lcp, floor?.lcp),
      of.drawn.toFixed(0),
      ratio(of.drawn, floor?.drawn),
      of.cls.toFixed(3),
      of.blocking.toFixed(0),
      of.script.toFixed(0),
      String(of.nodes),
      String(of.layouts),
    ];
  });
  console.log(`${name}; medians of ${RUNS} cold loads, kB and ms\n\n${table(HEAD, rows)}\n`);
}

function goals(loads: Loads): Goal[] {
  const sites = [...loads.keys()].filter(({ way }) => way === 'site');
  const ofChapters = sites.filter(({ path }) => chapterPaths.includes(path));
  const of = (some: Subject[], value: (load: Middle, subject: Subject) => number) =>
    some.map((subject) => ({ of: subject.name, value: value(middle(loads, subject), subject) }));
  const named = (name: string) => sites.filter((subject) => subject.name === name);
  const firstPaint = median(ofChapters.map((subject) => middle(loads, subject).fcp));
  return [
    {
      name: 'chapters: LCP, × floor',
      limit: 1.15,
      measured: of(ofChapters, ({ lcp }, subject) => lcp / sameOf(loads, subject, 'floor')!.lcp),
    },
    ...(BASE ? againstBase(loads, ofChapters) : []),
    { name: 'blocking time', limit: 50, unit: ' ms', measured: of(sites, ({ blocking }) => blocking) },
    { name: 'layouts after the first paint', limit: 2, measured: of(sites, ({ layouts }) => layouts) },
    { name: 'CLS', limit: 0, measured: of(sites, ({ cls }) => cls) },
    {
      name: 'chapters: script',
      limit: 4,
      unit: ' kB',
      measured: of(ofChapters, ({ bytes }) => bytes.script / 1000),
    },
    {
      name: 'chapters: fonts',
      limit: 45,
      unit: ' kB',
      measured: of(ofChapters, ({ bytes }) => bytes.font / 1000),
    },
    { name: 'font files', limit: 2, measured: of(sites, ({ fonts }) => fonts) },
    { name: 'chapters: requests', limit: 8, measured: of(ofChapters, ({ requests }) => requests) },
    {
      name: 'chapters: transfer',
      limit: 100,
      unit: ' kB',
      measured: of(ofChapters, ({ total }) => total / 1000),
    },
    {
      name: 'chart: transfer',
      limit: 60,
      unit: ' kB',
      measured: of(named('chart'), ({ total }) => total / 1000),
    },
    { name: 'from other origins', limit: 0, measured: of(sites, ({ foreign }) => foreign) },
    {
      name: 'explorer: FCP, × that of chapters',
      limit: 1.2,
      measured: of(named('explorer'), ({ fcp }) => fcp / firstPaint),
    },
  ];
}

/** Chapters as ratios to those of the commit they are held against. */
function againstBase(loads: Loads, ofChapters: Subject[]): Goal[] {
  const ratio = (name: string, limit: number, value: (load: Middle) => number): Goal => ({
    name: `chapters: ${name}, × ${BASE}`,
    limit,
    measured: ofChapters.map((subject) => ({
      of: subject.name,
      value: value(middle(loads, subject)) / value(sameOf(loads, subject, 'base')!),
    })),
  });
  return [
    ratio('elements', 0.5, ({ nodes }) => nodes),
    ratio('HTML', 0.65, ({ bytes }) => bytes.html),
    ratio('transfer', 0.75, ({ total }) => total),
    ratio('blocking time', 0.25, ({ blocking }) => blocking),
  ];
}

type Middle = Load & { total: number };

/** The median of each thing measured, taken by itself. */
function middle(loads: Loads, subject: Subject): Middle {
  const all = loads.get(subject)!;
  const of = (value: (load: Load) => number) => median(all.map(value));
  const bytes = Object.fromEntries(KINDS.map((kind) => [kind, of((load) => load.bytes[kind])]));
  return {
    bytes: bytes as Load['bytes'],
    total: of((load) => KINDS.reduce((sum, kind) => sum + load.bytes[kind], 0)),
    requests: of(({ requests }) => requests),
    fonts: of(({ fonts }) => fonts),
    foreign: of(({ foreign }) => foreign),
    fcp: of(({ fcp }) => fcp),
    lcp: of(({ lcp }) => lcp),
    drawn: of(({ drawn }) => drawn),
    cls: of(({ cls }) => cls),
    blocking: of(({ blocking }) => blocking),
    script: of(({ script }) => script),
    nodes: of(({ nodes }) => nodes),
    layouts: of(({ layouts }) => layouts),
  };
}

/** The same page, built in another way. */
function sameOf(loads: Loads, { name }: Subject, way: Subject['way']): Middle | undefined {
  const found = [...loads.keys()].find((subject) => subject.name === name && subject.way === way);
  return found && middle(loads, found);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
