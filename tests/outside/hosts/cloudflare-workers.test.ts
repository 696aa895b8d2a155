import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { ask } from '../../hosts/ask.ts';
import { keepsPromises } from '../../hosts/promises.ts';
import { dist } from '../../hosts/published-files.ts';
import { sameType } from './same-type.ts';
import { missing, startWrangler } from './wrangler.ts';

describe.skipIf(missing)('Cloudflare Workers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'star-market-worker-'));
  let worker: Awaited<ReturnType<typeof startWrangler>>;

  beforeAll(async () => {
    const config = readFileSync('tests/outside/hosts/wrangler.jsonc', 'utf8')
      .replace('"../../../dist"', JSON.stringify(resolve(dist)))
      .replace('"nowhere.js"', JSON.stringify(resolve('tests/outside/hosts/nowhere.js')));
    writeFileSync(join(folder, 'wrangler.jsonc'), config);
    worker = await startWrangler('dev', '--config', join(folder, 'wrangler.jsonc'));
  });

  afterAll(async () => {
    await worker?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  keepsPromises({ ask: (path) => ask(worker.port, path), moves: ['/404.html'], sameType });
});
