import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from '../site/browser.ts';
import { kinds } from '../site/published.ts';
import { installed } from './installed.ts';
import { host } from './server.ts';
import { table } from './table.ts';

const PAGES = { cover: kinds.cover, chapter: kinds.chapter, chart: kinds.chart, explorer: kinds.facts };
const FLAGS = '--headless=new --no-sandbox --disable-background-networking --ignore-certificate-errors';

interface Result {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

/** Lighthouse with its preset for telephones: 100 in every category. */
export async function run(): Promise<boolean> {
  const folder = installed('lighthouse');
  if (!folder) return true;
  const server = await host('dist');
  const browser = await findBrowser();
  try {
    const results = new Map<string, Result>();
    for (const [name, path] of Object.entries(PAGES))
      results.set(name, await audit(folder, browser, server.origin + path, name));
    return report(results);
  } finally {
    server.close();
  }
}

async function audit(folder: string, browser: string, address: string, name: string): Promise<Result> {
  const output = resolve(folder, `${name}.json`);
  const command = ['node_modules/lighthouse/cli/index.js', address, '--quiet', `--chrome-flags=${FLAGS}`];
  const env = { ...process.env, CHROME_PATH: browser };
  const run = spawn(process.execPath, [...command, '--output=json', `--output-path=${output}`], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const status = await new Promise((done) => run.once('close', done));
  if (status !== 0) throw new Error(`lighthouse: ${name} failed with ${String(status)}`);
  return JSON.parse(readFileSync(output, 'utf8')) as Result;
}

function report(results: Map<string, Result>): boolean {
  const categories = Object.keys([...results.values()][0]!.categories);
  const score = (result: Result, category: string) =>
    Math.round(100 * (result.categories[category]?.score ?? 0));
  const rows = [...results].map(([name, result]) => [
    name,
    ...categories.map((category) => String(score(result, category))),
  ]);
  console.log(`${table(['page', ...categories], rows)}\n`);
  const short = [...results].flatMap(([name, result]) =>
    categories
      .filter((category) => score(result, category) < 100)
      .flatMap((category) => faults(name, result, category)),
  );
  for (const fault of short) console.log(`✗ ${fault}`);
  if (short.length === 0) console.log('✓ 100 in every category of every page');
  return short.length === 0;
}

function faults(page: string, { categories, audits }: Result, category: string): string[] {
  return categories[category]!.auditRefs.flatMap(({ id, weight }) => {
    const { score, title } = audits[id]!;
    return weight > 0 && score !== null && score < 1 ? [`${page}, ${category}: ${title} (${score})`] : [];
  });
}
