import { appendFileSync, cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfCheckout } from '../hosts/checkout.ts';
import { faultsIn, type Fault } from './faults.ts';
import { folderOf, FOLDERS, sample } from './sample.ts';
import { Trial } from './trial.ts';

/*
 * `npm run mutants`: plants faults in a copy of the project, one at a time, and prints how many of them the tests see,
 * by folder, and each that they do not. MUTANTS=150 says how many, SEED=1 which; NEAR=1 leaves out the tests that a file is
 * far from, in a tenth of the time. Stopped and started again it goes on; what was not seen is tried again. Wants a built
 * `dist/`.
 */
const count = Number(process.env['MUTANTS'] ?? 150);
const seed = Number(process.env['SEED'] ?? 1);
const SEEN = `.results/mutants-${seed}.txt`;

const files = globSync('src/**/*.ts').filter((file) => folderOf(file) && !file.endsWith('.d.ts'));
const faults = files.toSorted().flatMap((file) => faultsIn(file, readFileSync(file, 'utf8')));
const chosen = sample(faults, count, seed);
mkdirSync('.results', { recursive: true });
const seen = new Set(existsSync(SEEN) ? readFileSync(SEEN, 'utf8').split('\n') : []);

const copy = copyOfCheckout();
const trial = new Trial(copy, process.env['NEAR'] === '1');
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
process.on('exit', () => {
  trial.end();
  rmSync(copy, { recursive: true, force: true });
});
cpSync('dist', join(copy, 'dist'), { recursive: true });

for (const [at, fault] of chosen.entries()) {
  if (seen.has(nameOf(fault))) continue;
  const found = await trial.isSeen(fault);
  if (found) {
    seen.add(nameOf(fault));
    appendFileSync(SEEN, `${nameOf(fault)}\n`);
  }
  console.log(`${at + 1} of ${chosen.length} ${found ? 'seen' : 'NOT SEEN'} ${nameOf(fault)}`);
}

for (const folder of FOLDERS)
  report(
    folder,
    chosen.filter(({ file }) => folderOf(file) === folder),
  );
report('in all', chosen);
for (const fault of chosen.filter((each) => !seen.has(nameOf(each)))) console.log(nameOf(fault));

function report(name: string, planted: readonly Fault[]): void {
  const found = planted.filter((fault) => seen.has(nameOf(fault))).length;
  console.log(`${name}: ${found} of ${planted.length}`);
}

/** One line for a fault, by which it is known again as long as its file stays. */
function nameOf({ file, line, kind, start, was, now }: Fault): string {
  return `${file}:${line} ${kind} at ${start}: ${was} → ${now}`.replace(/\s+/g, ' ');
}
