import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { checkEditions } from '../data/editions.ts';
import { siteAddress, UNNAMED, type SiteAddress } from '../lib/site-address.ts';
import { writeManifest } from './manifest.ts';
import { writeSearchIndex } from './search-index.ts';

/*
 * `npm run build`: checks the data, builds the site with its search index and its manifest beside the published one and
 * only then puts it in its place. A visitor, or a server started on `dist`, must never see a site half built or built
 * from data that is not valid; so `dist` changes by renaming whole folders, and not at all where anything failed. The
 * data folder may be named as argument.
 */
const DIST = 'dist';
const NEXT = '.build/next';
const LAST = '.build/last';
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
  let address: SiteAddress;
  try {
    address = siteAddress(process.env);
  } catch (error) {
    console.error(`build: ${(error as Error).message}; ${DIST} is as it was`);
    return 1;
  }
  rmSync(NEXT, { recursive: true, force: true });
  if (!buildSite()) {
    console.error(`build: astro failed → mend what it names above; ${DIST} is as it was`);
    return 1;
  }
  try {
    await writeSearchIndex(NEXT);
  } catch (error) {
    console.error(`build: no search index: ${(error as Error).message}; ${DIST} is as it was`);
    return 1;
  }
  writeManifest(NEXT);
  publish();
  const unnamed = address.site === UNNAMED ? ', which is nobody’s → set SITE_URL before publishing' : '';
  console.log(`Built for ${address.site}${address.base}${unnamed}`);
  return 0;
}

/** A build stopped between the two renames of `publish` leaves the site only in LAST. */
function heal(): void {
  if (!existsSync(DIST) && existsSync(LAST)) renameSync(LAST, DIST);
}

function buildSite(): boolean {
  const named = Object.entries(process.env).filter(([name]) => !OF_VITE.includes(name));
  const env = { ...Object.fromEntries(named), ASTRO_TELEMETRY_DISABLED: '1' };
  const astro = spawnSync('node_modules/.bin/astro', ['build', '--outDir', NEXT], { stdio: 'inherit', env });
  return astro.status === 0 && existsSync(NEXT);
}

function publish(): void {
  rmSync(LAST, { recursive: true, force: true });
  if (existsSync(DIST)) renameSync(DIST, LAST);
  renameSync(NEXT, DIST);
}
