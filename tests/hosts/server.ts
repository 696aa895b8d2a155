import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { aptInstall } from '../apt.ts';

export interface Server {
  pid: number;
  stop(): Promise<void>;
}

/** Starts a server as a process of this one and waits until it answers. Throws where it ends instead. */
export async function startServer(
  command: string,
  args: string[],
  port: number,
  { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Server> {
  const server = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: Buffer[] = [];
  server.stderr.on('data', (part: Buffer) => said.push(part));
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  };
  while (server.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer) return { pid: server.pid!, stop };
    await setTimeout(20);
  }
  throw new Error(`${command} ended at its start: ${Buffer.concat(said).toString()}`);
}

/** Why a program of a Debian package cannot be started here; nothing where it can. Installs it where apt-get may. */
export function programMissing(command: string, aptPackage: string): string | undefined {
  const starts = () => spawnSync(command, ['-v']).error === undefined;
  if (starts()) return undefined;
  const refused = aptInstall([aptPackage]);
  return starts() ? undefined : `not installed here: ${aptPackage}; apt-get install: ${refused}`;
}
