import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Steps one after another; what stands in one step needs nothing of the others there, and runs beside them. */
const STEPS = [
  ['npm run lint', 'npm run types', 'npm run build'],
  ['vitest run --config tests/vitest.config.ts'],
  ['node tests/site/run.ts'],
  // Browsers are waited for, builds take all there is.
  ['vitest run --config tests/hosts/vitest.config.ts', 'vitest run --config tests/browsers/vitest.config.ts'],
];

if (!process.env.NO_INSTALL)
  console.log(
    'Chromium, Firefox, WebKitGTK, nginx, Apache, Caddy, wrk and WordPress are installed through apt-get where they are missing and it may.\n' +
      'NO_INSTALL=1 keeps the tests from that: what is missing is skipped, but without a Chromium they fail.',
  );

/** Whether a command ends well. Beside others its words wait for its end, so that they stand together. */
async function passes(command: string, _: number, { length }: string[]): Promise<boolean> {
  const stdio = length > 1 ? 'pipe' : 'inherit';
  console.log(stdio === 'inherit' ? `\n> ${command}` : `${command} …`);
  const child = spawn(command, { shell: true, stdio });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  const [status] = (await once(child, 'close')) as [number | null];
  if (said.length) console.log(`\n> ${command}\n${Buffer.concat(said).toString()}`);
  return status === 0;
}

// Each is run even where one before it failed, so that one run tells all that is wrong.
const failed: string[] = [];
for (const step of STEPS) {
  const passed = await Promise.all(step.map(passes));
  failed.push(...step.filter((_, at) => !passed[at]));
}
for (const each of failed) console.error(`failed: ${each}`);
process.exitCode = failed.length ? 1 : 0;
