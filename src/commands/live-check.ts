import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { checkEditions } from '../data/editions.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** What `npm run check` reads. */
const CHECKED = ['data', 'src/content', 'src/charts', 'CITATION.cff'].map((path) => resolve(path));
/** What our own code reads from the disk, so that the server does not know which modules to load anew. */
const READ = ['data', 'src/styles'].map((path) => resolve(path));
/** ms in which an editor has written all that it writes */
const SETTLED = 50;

/**
 * For `npm run dev`: shows each change of data and styles in the pages that are open, and each mistake in data, charts
 * and prose in the words of the check, over the pages until it is mended, and in the terminal.
 */
export function liveCheck(): AstroIntegration {
  return { name: 'live-check', hooks: { 'astro:server:setup': ({ server }) => watch(server) } };
}

function watch(server: Server): void {
  const { hot } = server.environments.client;
  let problems = '';
  let waiting: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  const show = () => problems && hot.send({ type: 'error', err: { message: problems, stack: '' } });

  async function look(file: string): Promise<void> {
    const before = problems;
    problems = checkEditions('data').problems.join('\n');
    const read = READ.some((place) => file.startsWith(place));
    if (!problems && (read || before)) reload(server);
    problems ||= await check();
    if (problems && problems !== before) console.error(`\n${problems}`);
    show();
  }

  server.watcher.add(CHECKED);
  server.watcher.on('all', (_, file) => {
    if (![...CHECKED, ...READ].some((place) => file.startsWith(place))) return;
    clearTimeout(waiting);
    // One look after another: two at once would load what neither has written.
    waiting = setTimeout(() => void (looking = looking.then(() => look(file))), SETTLED);
  });
  // A page that is opened meanwhile would show what was right before.
  server.ws.on('connection', show);
}

/** What is wrong, a line each; in a process of its own, which reads every file anew. */
function check(): Promise<string> {
  return new Promise((done) =>
    execFile(process.execPath, ['src/commands/check.ts'], (_, __, stderr) => done(stderr.trim())),
  );
}

/** All modules are run again, and so read anew; only those of styles are also made anew, as they hold each other. */
function reload({ environments }: Server): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap)
      if (/\.css($|\?)/.test(id)) moduleGraph.invalidateModule(module);
    hot.send({ type: 'full-reload' });
  }
}
