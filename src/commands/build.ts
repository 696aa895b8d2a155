import { readdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../checking/check.ts';
import { siteAddress, UNNAMED } from '../lib/site-address.ts';
import { writeBooks } from './books.ts';
import { dressPages } from './dressed-pages.ts';
import { finishPages } from './finish-pages.ts';
import { generate } from './generator.ts';
import { writeManifest } from './manifest.ts';
import { partPages } from './part-pages.ts';
import { DIST, newBuildFolder, publish, restoreInterrupted } from './publish.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeTwins } from '../reprint/twins.ts';
import { speakPages } from './spoken/pages.ts';

/*
 * `npm run build`: checks data, charts and prose, builds the site with its search index and its manifest beside the
 * published one and only then puts it in its place. A visitor, or a server started on `dist`, must never see a site half built or built
 * from data that is not valid; so `dist` changes by renaming whole folders, and not at all where anything failed. The
 * data folder may be named as argument; `--verbose` shows all that the generator says.
 */
const { values, positionals } = parseArgs({
  options: { verbose: { type: 'boolean', default: false } },
  allowPositionals: true,
});
process.exitCode = await build(positionals[0] ?? 'data', values.verbose);

async function build(root: string, verbose: boolean): Promise<number> {
  const began = performance.now();
  restoreInterrupted();
  const { problems, summaries, editions } = await check(root);
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    return 1;
  }
  const next = newBuildFolder();
  try {
    const { site, base } = siteAddress(process.env);
    for (const summary of summaries) console.log(`Checked ${summary}`);
    await takeSteps([
      ['pages and files, which takes longest', () => write(next, verbose)],
      ['pages as Markdown', () => writeTwins(next)],
      ['the index for searches', () => indexSite(next)],
      ['words for signs, for who listens', () => speakPages(next)],
      ['the books', () => writeBooks(next, editions)],
      ['what pages fetch when it is asked for', () => partPages(next, base)],
      ['styles for first screens, and for all else', () => dressPages(next, base)],
      ['the manifest', () => writeManifest(next)],
    ]);
    publish(next);
    const seconds = Math.round((performance.now() - began) / 1000);
    const unnamed = site === UNNAMED ? ', which is nobody’s → set SITE_URL before publishing' : '';
    console.log(`Built in ${seconds} s for ${site}${base}${unnamed}`);
    return 0;
  } catch (error) {
    console.error(`build: ${(error as Error).message}; ${DIST} is as it was`);
    return 1;
  } finally {
    // A full disk gets its room back.
    rmSync(next, { recursive: true, force: true });
  }
}

/** Says of each step what it makes, and how many there are. */
async function takeSteps(steps: readonly [what: string, make: () => unknown][]): Promise<void> {
  for (const [at, [what, make]] of steps.entries()) {
    console.log(`${at + 1} of ${steps.length}: ${what}`);
    await make();
  }
}

async function write(folder: string, verbose: boolean): Promise<void> {
  await generate(folder, verbose);
  console.log(`Wrote ${counts(folder)}`);
  finishPages(folder);
}

/** `99 pages and 536 other files` */
function counts(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  return `${pages} pages and ${files.length - pages} other files`;
}

async function indexSite(folder: string): Promise<void> {
  try {
    await writeSearchIndex(folder);
  } catch (error) {
    throw new Error(`no search index: ${(error as Error).message}`, { cause: error });
  }
}
