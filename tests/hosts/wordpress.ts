import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { aptInstall } from '../apt.ts';
import { freePort } from '../free-port.ts';

/** Where Debian’s package puts it. */
const FILES = '/usr/share/wordpress';
const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'mariadb-server-core',
];

export interface WordPress {
  /** the address of a post that says no more than these lines */
  post(...lines: string[]): string;
  stop(): Promise<void>;
}

/** Why WordPress cannot be started here; nothing where it can. Installs it where apt-get may. */
export function wordPressMissing(): string | undefined {
  const starts = (command: string) => spawnSync(command, ['--version']).error === undefined;
  const works = () => existsSync(FILES) && ['php', 'mariadbd', 'mariadb-install-db'].every(starts);
  if (works()) return undefined;
  const refused = aptInstall(PACKAGES);
  return works() ? undefined : `not installed here: ${PACKAGES.join(', ')}; apt-get install: ${refused}`;
}

/** Starts a WordPress with a database of its own, which may fetch from a host of this machine at a port. */
export async function startWordPress(friend: number): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'star-market-wordpress-'));
  const socket = join(folder, 'socket');
  const database = startDatabase(folder, socket);
  const home = `http://localhost:${await freePort()}`;
  const files = join(folder, 'files');
  cpSync(FILES, files, { recursive: true, dereference: true });
  writeFileSync(join(files, 'wp-config.php'), config(socket, home));
  mkdirSync(join(files, 'wp-content/mu-plugins'));
  writeFileSync(join(files, 'wp-content/mu-plugins/friend.php'), allowing(friend));
  await until(() => existsSync(socket), database);
  php(files, INSTALL);
  const server = spawn('php', ['-S', new URL(home).host, '-t', files], { stdio: 'ignore' });
  await until(
    () =>
      fetch(home).then(
        ({ ok }) => ok,
        () => false,
      ),
    server,
  );
  return {
    post: (...lines) => `${home}/?p=${php(files, POST, lines.join('\n\n'))}`,
    async stop() {
      for (const each of [server, database]) await end(each);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function startDatabase(folder: string, socket: string): ChildProcess {
  const where = ['--no-defaults', `--datadir=${join(folder, 'database')}`, `--user=${userInfo().username}`];
  execFileSync(
    'mariadb-install-db',
    [...where, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const first = join(folder, 'first.sql');
  writeFileSync(first, 'CREATE DATABASE host;');
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--skip-networking', '--skip-grant-tables'];
  return spawn('mariadbd', [...where, ...quick, `--init-file=${first}`, `--socket=${socket}`], {
    stdio: 'ignore',
  });
}

/** Runs a program within WordPress; gives back what it prints. */
function php(files: string, program: string, ...args: string[]): string {
  return execFileSync('php', ['-r', program, '--', ...args], { cwd: files, encoding: 'utf8' });
}

const INSTALL = `
  define('WP_INSTALLING', true);
  require 'wp-load.php';
  require ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install('A site of somebody else', 'editor', 'editor@example.com', true);
  switch_theme('twentytwentythree');`;

const POST = `
  require 'wp-load.php';
  $post = ['post_title' => 'A post', 'post_status' => 'publish', 'post_author' => 1, 'post_content' => $argv[1]];
  echo wp_insert_post($post);`;

/** It asks nobody but this machine: otherwise it would look for news of itself. */
function config(socket: string, home: string): string {
  return `<?php
    define('DB_NAME', 'host');
    define('DB_USER', 'root');
    define('DB_PASSWORD', '');
    define('DB_HOST', 'localhost:${socket}');
    define('WP_HOME', '${home}');
    define('WP_SITEURL', '${home}');
    define('DISABLE_WP_CRON', true);
    define('WP_HTTP_BLOCK_EXTERNAL', true);
    define('WP_ACCESSIBLE_HOSTS', 'localhost');
    $table_prefix = 'wp_';
    require __DIR__ . '/wp-settings.php';`;
}

/** WordPress fetches from no private address and from three ports, as a stranger may have named them. */
function allowing(port: number): string {
  return `<?php
    add_filter('http_request_host_is_external', '__return_true');
    add_filter('block_local_requests', '__return_false');
    add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ${port}]);`;
}

async function until(ready: () => boolean | Promise<boolean>, server: ChildProcess): Promise<void> {
  while (!(await ready())) {
    if (server.exitCode !== null) throw new Error(`${server.spawnfile} ended at its start`);
    await setTimeout(50);
  }
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill();
  await once(server, 'exit');
}
