import { existsSync } from 'node:fs';

/*
 * `npm run bench`: what the site promises of its speed, as ratios taken within one run, which say the same on a slow
 * machine as on a fast one. `npm run bench -- pages` runs one part of it. Exit code 1 where a goal is missed; no
 * part belongs to the tests, as times flicker and bytes do not.
 */
const PARTS: Record<string, () => Promise<{ run: () => boolean | Promise<boolean> }>> = {
  pages: () => import('./pages.ts'),
  responses: () => import('./responses.ts'),
  explorer: () => import('./explorer.ts'),
  lighthouse: () => import('./lighthouse.ts'),
  framework: () => import('./framework.ts'),
  growth: () => import('./growth.ts'),
};

process.exitCode = await bench(process.argv.slice(2));

async function bench(asked: string[]): Promise<number> {
  const unknown = asked.find((part) => !(part in PARTS));
  if (unknown) return refuse(`there is no part “${unknown}”; the parts are ${Object.keys(PARTS).join(', ')}`);
  if (!existsSync('dist')) return refuse('no folder dist → run “npm run build” first');
  let met = true;
  for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
    console.log(`\n# ${part}\n`);
    const { run } = await PARTS[part]!();
    met = (await run()) && met;
  }
  return met ? 0 : 1;
}

function refuse(reason: string): number {
  console.error(`bench: ${reason}`);
  return 2;
}
