import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { chapters, to } from '../site/published.ts';
import { built, type Built } from './built.ts';
import { textAndRows } from './drawn.ts';
import { judge } from './goal.ts';
import { scratch } from './growth/scratch.ts';
import { installed } from './installed.ts';
import { median } from './median.ts';
import { table } from './table.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const OURS = '.build/bench/cold';

/** Builds the whole site and, beside it, the six chapters alone with Observable Framework, each from empty caches. */
export function run(): boolean {
  const folder = installed('framework');
  if (!folder) return true;
  writePages(folder);
  const [ours, theirs]: [Built[], Built[]] = [[], []];
  for (let round = 0; round < RUNS; round += 1) {
    scratch(OURS, 1);
    ours.push(built(OURS, [process.execPath, 'src/commands/build.ts']));
    for (const made of ['dist', 'src/.observablehq'])
      rmSync(`${folder}/${made}`, { recursive: true, force: true });
    theirs.push(
      built(folder, [
        process.execPath,
        'node_modules/@observablehq/framework/dist/bin/observable.js',
        'build',
      ]),
    );
  }
  const [site, framework] = [ours, theirs].map((builds) => median(builds.map(({ seconds }) => seconds))) as [
    number,
    number,
  ];
  const row = (name: string, seconds: number, builds: Built[]) => [
    name,
    seconds.toFixed(1),
    (seconds / framework).toFixed(2),
    median(builds.map(({ megabytes }) => megabytes)).toFixed(0),
  ];
  const rows = [row('the whole site', site, ours), row('Framework, six pages', framework, theirs)];
  console.log(`${table(['cold build', 's', '× Framework', 'peak MB'], rows)}\n`);
  return judge([
    {
      name: 'cold build of the site, × Framework',
      limit: 1.8,
      measured: [{ of: 'all', value: site / framework }],
    },
  ]);
}

/** The same text and rows, drawn by the same code, as pages of Framework; d3 comes from its packages, not from a network. */
function writePages(folder: string): void {
  rmSync(`${folder}/src`, { recursive: true, force: true });
  mkdirSync(`${folder}/src`, { recursive: true });
  const config = { root: 'src', output: 'dist', title: 'Six chapters', search: false, globalStylesheets: [] };
  writeFileSync(`${folder}/observablehq.config.js`, `export default ${JSON.stringify(config)};\n`);
  const draw = stripTypeScriptTypes(readFileSync('tests/bench/browser/draw.ts', 'utf8'));
  writeFileSync(`${folder}/src/draw.js`, draw);
  chapters.forEach(({ slug }, at) => {
    const { body } = textAndRows(`dist${to.chapter(slug)}index.html`);
    const name = at === 0 ? 'index' : slug;
    writeFileSync(`${folder}/src/${name}.md`, `${body}\n\n\`\`\`js\nimport './draw.js';\n\`\`\`\n`);
  });
}
