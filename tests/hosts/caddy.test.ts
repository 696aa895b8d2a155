import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { freePort } from '../free-port.ts';
import { ask } from './ask.ts';
import { keepsPromises } from './promises.ts';
import { dist } from './published-files.ts';
import { programMissing, startServer, type Server } from './server.ts';

const missing = programMissing('caddy', 'caddy');
if (missing) console.log(`Caddy: ${missing}; its tests are skipped`);

describe.skipIf(missing)('Caddy', () => {
  const home = mkdtempSync(join(tmpdir(), 'star-market-caddy-'));
  let port: number;
  let caddy: Server;

  beforeAll(async () => {
    port = await freePort();
    const site = readFileSync('tests/hosts/Caddyfile', 'utf8')
      .replace(':80 {', `:${port} {`)
      .replace(/root \* .*/, `root * ${resolve(dist)}`);
    writeFileSync(
      join(home, 'Caddyfile'),
      `{\n\tadmin off\n\tauto_https off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${site}`,
    );
    const args = ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'];
    const env = { HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
    caddy = await startServer('caddy', args, port, { env });
  });

  afterAll(async () => {
    await caddy?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  keepsPromises({ ask: (path) => ask(port, path) });
});
