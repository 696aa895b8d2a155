import { spawnSync } from 'node:child_process';
import { expect, type TestContext } from 'vitest';

/** The first of some commands that works here; skips the test where none does. */
export function tool(test: TestContext, ...commands: string[][]): string {
  const found = commands.find(([command, ...args]) => spawnSync(command!, args).status === 0);
  return found?.[0] ?? test.skip(`not installed here: ${commands[0]!.join(' ')}`);
}

/** What a command prints, run in a folder, whatever the language of the machine. Fails the test where it fails. */
export function run(command: string, args: string[], cwd: string): string {
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e8 });
  expect(status, stderr).toBe(0);
  return stdout;
}
