import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { freePort } from '../free-port.ts';
import { ask } from './ask.ts';
import { keepsPromises } from './promises.ts';
import { dist } from './published-files.ts';
import { programMissing, startServer, type Server } from './server.ts';

const MODULES = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite', 'filter', 'deflate'];

const missing = programMissing('apache2', 'apache2-bin');
if (missing) console.log(`Apache: ${missing}; its tests are skipped`);

describe.skipIf(missing)('Apache', () => {
  const home = mkdtempSync(join(tmpdir(), 'star-market-apache-'));
  const root = join(home, 'site');
  let port: number;
  let apache: Server;

  beforeAll(async () => {
    port = await freePort();
    cpSync(dist, root, { recursive: true });
    cpSync('tests/hosts/apache.htaccess', join(root, '.htaccess'));
    mkdirSync(join(home, 'run'));
    writeFileSync(join(home, 'apache.conf'), around(home, root, port));
    apache = await startServer('apache2', ['-D', 'FOREGROUND', '-f', join(home, 'apache.conf')], port);
  });

  afterAll(async () => {
    await apache?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  keepsPromises({ ask: (path) => ask(port, path) });
});

/** What stands around a folder with a `.htaccess`, as little as there can be. */
function around(home: string, root: string, port: number): string {
  return `
    ServerRoot ${home}
    ServerName localhost
    DefaultRuntimeDir ${home}/run
    PidFile ${home}/run/apache.pid
    ErrorLog ${home}/errors
    Listen 127.0.0.1:${port}
    ${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
    TypesConfig /dev/null
    DocumentRoot ${root}
    <Directory ${root}>
      AllowOverride All
    </Directory>`;
}
