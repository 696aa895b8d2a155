import { complaintOf } from './complaint.ts';

/** Installs Debian packages where apt-get may and NO_INSTALL does not forbid it; returns why not, or nothing. */
export function aptInstall(packages: readonly string[]): string {
  if (process.env.NO_INSTALL) return 'NO_INSTALL is set';
  const [command = '', ...rest] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'apt-get'];
  return (
    complaintOf(command, [...rest, 'update']) ||
    complaintOf(command, [...rest, 'install', '-y', '--no-install-recommends', ...packages])
  );
}
