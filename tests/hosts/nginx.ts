import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { aptInstall } from '../apt.ts';
import { freePort } from '../free-port.ts';
import { startServer } from './server.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'wrk'];

export interface Nginx {
  /** of the site, served as nginx.conf says */
  port: number;
  /** of the same folder, served as nginx does where nothing is configured */
  barePort: number;
  /** seconds of processor time that it has used */
  processorTime(): number;
  stop(): Promise<void>;
}

/** Why nginx, and wrk to load it, cannot be started here; nothing where they can. Installs them where apt-get may. */
export function nginxMissing(): string | undefined {
  const starts = (command: string) => spawnSync(command, ['-v']).error === undefined;
  const works = () => starts('nginx') && starts('wrk') && existsSync(BROTLI);
  if (works()) return undefined;
  const refused = aptInstall(PACKAGES);
  return works() ? undefined : `not installed here: ${PACKAGES.join(', ')}; apt-get install: ${refused}`;
}

/** Starts an nginx of one process on a folder, apart from any other on this machine. */
export async function startNginx(folder: string): Promise<Nginx> {
  const prefix = mkdtempSync(join(tmpdir(), 'star-market-nginx-'));
  const [port, barePort] = [await freePort(), await freePort()];
  writeFileSync(join(prefix, 'site.conf'), siteOn(port, resolve(folder)));
  writeFileSync(join(prefix, 'nginx.conf'), around(prefix, barePort, resolve(folder)));
  const args = ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr'];
  const { pid, stop } = await startServer('nginx', args, port);
  return {
    port,
    barePort,
    processorTime: () => processorTime(pid),
    async stop() {
      await stop();
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}

function siteOn(port: number, root: string): string {
  const site = readFileSync('tests/hosts/nginx.conf', 'utf8');
  return site.replace(/listen 80;/, `listen ${port};`).replace(/root [^;]+;/, `root ${root};`);
}

/** What stands around a site in Debian’s nginx.conf, as a process of its own that writes only below `prefix`. */
function around(prefix: string, barePort: number, root: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    load_module ${BROTLI};
    daemon off;
    master_process off;
    error_log stderr crit;
    pid ${prefix}/nginx.pid;
    events { worker_connections 768; }
    http {
      ${temporary.map((name) => `${name}_temp_path ${prefix}/${name};`).join('\n')}
      access_log off;
      include site.conf;
      server {
        listen ${barePort};
        root ${root};
        sendfile on;
        tcp_nopush on;
      }
    }`;
}

/** As Linux counts it, in hundredths of a second, for the program and for the system on its behalf. */
function processorTime(pid: number): number {
  const [, , user, system] = /^.*\) \S( \S+){10} (\d+) (\d+)/.exec(
    readFileSync(`/proc/${pid}/stat`, 'utf8'),
  )!;
  return (Number(user) + Number(system)) / 100;
}
