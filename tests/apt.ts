import { complaintOf } from './complaint.ts';

/** Installs Debian packages where apt-get may; returns what it said where it may not, or nothing. */
export function aptInstall(packages: readonly string[]): string {
  const [command = '', ...rest] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'apt-get'];
  return (
    complaintOf(command, [...rest, 'update']) ||
    complaintOf(command, [...rest, 'install', '-y', '--no-install-recommends', ...packages])
  );
}
