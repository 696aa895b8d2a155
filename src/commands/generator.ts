import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { DIST } from './publish.ts';

/** Variables that Vite takes for its own: a BASE_URL set for some other tool would move the site. */
const OF_VITE = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SITE', 'SSR'];
/** The rasteriser keeps the memory of one picture for the next: to give it back and ask anew took a quarter of the first build. */
const OURS = { ASTRO_TELEMETRY_DISABLED: '1', MIMALLOC_PURGE_DELAY: '-1' };
/** A file that has been written, in what the generator says. */
const WRITTEN = /[├└]─ \//g;
const FULL_DISK = /^.*ENOSPC.*$/m;

/**
 * Has the generator write all pages and files into a folder. On a terminal one line counts them as they are written,
 * of as many as there were before; all that the generator says is shown only where it is asked for. Throws where it fails, after what it complained of.
 */
export async function generate(folder: string, verbose: boolean): Promise<void> {
  const named = Object.entries(process.env).filter(([name]) => !OF_VITE.includes(name));
  const env = { ...Object.fromEntries(named), ...OURS };
  const child = spawn('node_modules/.bin/astro', ['build', '--outDir', folder], {
    env,
    stdio: ['ignore', verbose ? 'inherit' : 'pipe', 'pipe'],
  });
  if (child.stdout) countFiles(child.stdout);
  const [complaint, [status]] = await Promise.all([text(child.stderr!), once(child, 'exit')]);
  if (status === 0 && existsSync(folder)) return;
  // Of a full disk one line says all; the trace above it would be of the generator's own files.
  const full = FULL_DISK.exec(complaint)?.[0];
  if (full) throw new Error(`astro failed, as the disk is full → make room: ${full}`);
  process.stderr.write(complaint);
  throw new Error('astro failed → mend what it names above');
}

function countFiles(said: NodeJS.ReadableStream): void {
  const before = existsSync(DIST) ? readdirSync(DIST, { recursive: true, withFileTypes: true }) : [];
  const most = before.filter((entry) => entry.isFile()).length;
  const whole = most > 0 ? ` of about ${most}` : '';
  let files = 0;
  said.setEncoding('utf8');
  said.on('data', (part: string) => {
    files += part.match(WRITTEN)?.length ?? 0;
    if (process.stdout.isTTY) process.stdout.write(`\r${files}${whole} pages and files `);
  });
  said.on('end', () => process.stdout.isTTY && process.stdout.write('\r\x1b[K'));
}
