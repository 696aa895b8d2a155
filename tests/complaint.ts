import { spawnSync } from 'node:child_process';

/** Runs a command that installs something; returns what it said where it failed, or nothing. */
export function complaintOf(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    timeout: 600_000,
  });
  return status === 0 ? '' : (error?.message ?? `${stdout}${stderr}`.trim());
}
