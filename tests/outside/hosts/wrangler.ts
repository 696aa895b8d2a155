import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../free-port.ts';
import { startServer } from '../../hosts/server.ts';
import { npmInstall } from '../npm-install.ts';

/** Cloudflare’s own program, which serves a site as its hosts do; why it cannot be had, or nothing. */
const { folder, missing } = npmInstall('wrangler@4.164.0');
if (missing) console.log(`wrangler: ${missing}; its tests are skipped`);
export { missing };

/** Starts `wrangler` with these arguments on a free port, apart from any other on this machine. */
export async function startWrangler(...args: string[]): Promise<{ port: number; stop: () => Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'star-market-wrangler-'));
  const [port, inspector] = [await freePort(), await freePort()];
  const all = [
    join(folder, 'node_modules/wrangler/bin/wrangler.js'),
    ...args,
    ...['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(inspector)],
  ];
  // Asks nobody for its leave, sends no measurements, and writes nowhere else.
  const env = { CI: 'true', HOME: home, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'error' };
  const { stop } = await startServer(process.execPath, all, port, { cwd: home, env });
  return {
    port,
    async stop() {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
