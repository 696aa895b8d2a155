import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A screen that nobody sees, with what a desktop needs for its programs to be heard. */
export interface Desktop {
  /** a folder of its own, gone when it closes */
  folder: string;
  /** what its programs must be told */
  env: NodeJS.ProcessEnv;
  run(command: string, args?: string[], env?: NodeJS.ProcessEnv): ChildProcess;
  close(): void;
}

export async function openDesktop(): Promise<Desktop> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-'));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    XDG_DATA_HOME: join(folder, 'data'),
    LANG: 'C.UTF-8',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: undefined,
  };
  const running: ChildProcess[] = [];
  const run: Desktop['run'] = (command, args = [], more = {}) => {
    const child = spawn(command, args, {
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    running.push(child);
    child.stdout.resume();
    return child;
  };
  env.DISPLAY = `:${await firstLine(run('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp']))}`;
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(
    run('dbus-daemon', ['--session', '--nofork', '--print-address']),
  );
  run('openbox');
  return {
    folder,
    env,
    run,
    close() {
      for (const { pid } of running.reverse()) if (pid) endGroup(pid);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [line] = (await once(createInterface(child.stdout!), 'line')) as [string];
  return line;
}

/** A program and all that it started. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
}
