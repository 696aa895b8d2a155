import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planted, type Fault } from './faults.ts';
import { testsOf } from './imports.ts';

/** Tests that hang are ended, ms: what hangs is seen. */
const LONGEST = 900_000;
/** ms; a test that hangs is ended by its runner. */
const IN_BROWSER = 4 * LONGEST;
const OPTIONS = ['--config', 'tests/vitest.config.ts', '--bail', '1'];
/** Minutes long, and of whole commands: asked last. */
const SLOW = ['--exclude', '**/{hostile-data,huge-data,interrupted-build,serve,pdf}.test.ts'];
/** Far from all that is drawn, and quick. */
const DRAWN = /^src\/(?:forms|charts)\//;
const GOLDENS = 'tests/unit/charts/golden.test.ts';
const REPORT = '.results/vitest.json';
const VITEST = 'node_modules/vitest/vitest.mjs';
const BUILD = ['src/commands/build.ts'];
/** What runs in the browser is asked there, as no unit test is. */
const CLIENT = /^src\/client\/(\w+)\//;

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

  /**
   * Whether tests see a fault: those that import its file first, then those of its room and near it, then all that it is part
   * of; last those that take minutes: of a client script the tests of its room in a browser, of others the slow ones of theirs.
   */
  async isSeen(fault: Fault): Promise<boolean> {
    for (const run of this.#runs(fault.file)) {
      if (await this.#passesWith(fault, () => this.#passes(run))) continue;
      await this.#expectGreen();
      return true;
    }
    return !this.#near && (await this.#isSeenInBrowser(fault));
  }

  async #isSeenInBrowser(fault: Fault): Promise<boolean> {
    const [, room] = CLIENT.exec(fault.file) ?? [];
    if (!room) return false;
    // What every page has, tests of every room meet.
    const asked = room === 'site' ? 'tests/site' : `tests/site/${room}`;
    const passes = async (tests: string) =>
      (await this.#ends(BUILD)) && (await this.#ends(['tests/site/run.ts', '-x', tests], IN_BROWSER));
    if (await this.#passesWith(fault, () => passes(asked))) return false;
    if (await passes('--last-failed')) return true;
    throw new Error(`red without a fault: ${asked}`);
  }

  /** What comes of a run with the fault in its file. */
  async #passesWith(fault: Fault, run: () => Promise<boolean>): Promise<boolean> {
    const path = join(this.#copy, fault.file);
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, planted(sound, fault));
    const passed = await run();
    writeFileSync(path, sound);
    return passed;
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
    return this.#near ? runs : [...runs, ['related', '--run', file], ...(room ? [['run', room]] : [])];
  }

  async #passes(run: string[]): Promise<boolean> {
    rmSync(join(this.#copy, REPORT), { force: true });
    return this.#ends([VITEST, ...run, ...OPTIONS]);
  }

  /** Whether a command ends well within so many ms. */
  async #ends(command: string[], longest = LONGEST): Promise<boolean> {
    // A group of its own, so that it ends with all that its tests start.
    this.#running = spawn(process.execPath, command, { cwd: this.#copy, stdio: 'ignore', detached: true });
    const timer = setTimeout(() => this.end(), longest);
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
