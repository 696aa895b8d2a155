import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planted, type Fault } from './faults.ts';
import { testsOf } from './imports.ts';

/** Tests that hang are ended, ms: what hangs is seen. */
const LONGEST = 900_000;
const OPTIONS = ['--config', 'tests/vitest.config.ts', '--bail', '1'];
/** Minutes long, and of whole commands: asked last. */
const SLOW = ['--exclude', '**/{hostile-data,huge-data,interrupted-build,serve,pdf}.test.ts'];
/** Far from all that is drawn, and quick. */
const DRAWN = /^src\/(?:forms|charts)\//;
const GOLDENS = 'tests/unit/charts/golden.test.ts';
const REPORT = '.results/vitest.json';

/** A copy of the project in which faults are planted, one at a time. */
export class Trial {
  readonly #copy: string;
  readonly #near: boolean;
  /** files of tests that are known to pass where nothing is planted */
  readonly #green = new Set<string>();
  #running: ChildProcess | undefined;

  /** With `near`, tests that a file is more than two imports away from are left out. */
  constructor(copy: string, near: boolean) {
    this.#copy = copy;
    this.#near = near;
  }

  /** Whether tests see a fault: those that import its file first, then those of its room and near it, then all that it is part of. */
  async isSeen(fault: Fault): Promise<boolean> {
    const path = join(this.#copy, fault.file);
    const sound = readFileSync(path, 'utf8');
    for (const run of this.#runs(fault.file)) {
      writeFileSync(path, planted(sound, fault));
      const passed = await this.#passes(run);
      writeFileSync(path, sound);
      if (passed) continue;
      await this.#expectGreen();
      return true;
    }
    return false;
  }

  /** Ends what runs. */
  end(): void {
    if (this.#running?.pid) process.kill(-this.#running.pid, 'SIGKILL');
  }

  #runs(file: string): string[][] {
    const room = roomOf(file);
    const next = testsOf(file, 1);
    const others = [...(room ? [room] : []), ...(DRAWN.test(file) ? [GOLDENS] : []), ...testsOf(file, 2)];
    const near = [next, others].filter(({ length }) => length > 0);
    const runs = near.map((tests) => ['run', ...tests, ...SLOW]);
    return this.#near ? runs : [...runs, ['related', '--run', file]];
  }

  async #passes(run: string[]): Promise<boolean> {
    rmSync(join(this.#copy, REPORT), { force: true });
    const command = ['node_modules/vitest/vitest.mjs', ...run, ...OPTIONS];
    // A group of its own, so that it ends with all that its tests start.
    this.#running = spawn(process.execPath, command, { cwd: this.#copy, stdio: 'ignore', detached: true });
    const timer = setTimeout(() => this.end(), LONGEST);
    const [status] = (await once(this.#running, 'exit')) as [number | null];
    clearTimeout(timer);
    this.#running = undefined;
    return status === 0;
  }

  /** What is red with a fault is green without. Throws where it is not: it would see every fault. */
  async #expectGreen(): Promise<void> {
    const failed = failedFiles(join(this.#copy, REPORT), this.#copy).filter((file) => !this.#green.has(file));
    if (failed.length === 0) return;
    if (!(await this.#passes(['run', ...failed])))
      throw new Error(`red without a fault: ${failed.join(', ')}`);
    for (const file of failed) this.#green.add(file);
  }
}

/** The nearest folder of tests that is called as the file’s is, if there is one. */
function roomOf(file: string): string | undefined {
  for (let folder = dirname(file); folder !== 'src'; folder = dirname(folder)) {
    const room = folder.replace(/^src/, 'tests/unit');
    if (existsSync(room)) return room;
  }
  return undefined;
}

function failedFiles(report: string, copy: string): string[] {
  if (!existsSync(report)) return [];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; status: string }[];
  };
  return testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => name.replace(`${copy}/`, ''));
}
