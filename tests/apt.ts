import { spawnSync } from 'node:child_process';

/** Installs Debian packages where apt-get may; returns what it said where it may not, or nothing. */
export function aptInstall(packages: readonly string[]): string {
  const administrator = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command = '', ...rest] = [...administrator, 'apt-get', ...args];
    const { status, stdout, stderr, error } = spawnSync(command, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
      timeout: 300_000,
    });
    if (status !== 0) return error?.message ?? `${stdout}${stderr}`.trim();
  }
  return '';
}
