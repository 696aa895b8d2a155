import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { checkEditions } from '../data/editions.ts';
import { siteAddress, UNNAMED } from '../lib/site-address.ts';
import { finishPages } from './finish-pages.ts';
import { writeManifest } from './manifest.ts';
import { DIST, heal, nextFolder, publish } from './publish.ts';
import { writeSearchIndex } from './search-index.ts';

/*
 * `npm run build`: checks the data, builds the site with its search index and its manifest beside the published one and
 * only then puts it in its place. A visitor, or a server started on `dist`, must never see a site half built or built
 * from data that is not valid; so `dist` changes by renaming whole folders, and not at all where anything failed. The
 * data folder may be named as argument.
 */
/** Variables that Vite takes for its own: a BASE_URL set for some other tool would move the site. */
const OF_VITE = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SITE', 'SSR'];

process.exitCode = await build(process.argv[2] ?? 'data');

async function build(root: string): Promise<number> {
  heal();
  const { problems } = checkEditions(root);
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    return 1;
  }
  const next = nextFolder();
  try {
    const { site, base } = siteAddress(process.env);
    buildSite(next);
    finishPages(next);
    await indexSite(next);
    writeManifest(next);
    publish(next);
    const unnamed = site === UNNAMED ? ', which is nobody’s → set SITE_URL before publishing' : '';
    console.log(`Built for ${site}${base}${unnamed}`);
    return 0;
  } catch (error) {
    console.error(`build: ${(error as Error).message}; ${DIST} is as it was`);
    return 1;
  } finally {
    // A full disk gets its room back.
    rmSync(next, { recursive: true, force: true });
  }
}

function buildSite(folder: string): void {
  const named = Object.entries(process.env).filter(([name]) => !OF_VITE.includes(name));
  const env = { ...Object.fromEntries(named), ASTRO_TELEMETRY_DISABLED: '1' };
  const command = ['build', '--outDir', folder];
  const { status } = spawnSync('node_modules/.bin/astro', command, { stdio: 'inherit', env });
  if (status !== 0 || !existsSync(folder)) throw new Error('astro failed → mend what it names above');
}

async function indexSite(folder: string): Promise<void> {
  try {
    await writeSearchIndex(folder);
  } catch (error) {
    throw new Error(`no search index: ${(error as Error).message}`, { cause: error });
  }
}
