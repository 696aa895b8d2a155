import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median } from 'd3';
import type { Nginx } from './nginx.ts';

const PAIRS = 9;
const SECONDS = 1;
const CONNECTIONS = 16;

/** What a server bore. */
export interface Load {
  /** requests that it answered in a second of its processor time */
  rate: number;
  /** requests that it answered in a second on the clock */
  seen: number;
  /** answers that never came or were none */
  failed: number;
}

/**
 * Loads a page and a bare file in turn, for twenty seconds in all, and returns the median of each. Rates are by the
 * server’s processor time: what else runs on the same cores, such as what asks, does not count against it.
 */
export async function compareLoads(
  nginx: Nginx,
  page: string,
  bare: string,
): Promise<{ page: Load; bare: Load }> {
  const loads: { page: Load; bare: Load }[] = [];
  while (loads.length < PAIRS) {
    loads.push({
      page: await load(nginx, nginx.port, page),
      bare: await load(nginx, nginx.barePort, bare),
    });
  }
  return { page: middle(loads.map((each) => each.page)), bare: middle(loads.map((each) => each.bare)) };
}

async function load(nginx: Nginx, port: number, path: string): Promise<Load> {
  const before = nginx.processorTime();
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}`, '-H', 'Accept-Encoding: br'];
  const { stdout } = await promisify(execFile)('wrk', [...args, `http://127.0.0.1:${port}${path}`]);
  const answered = Number(/(\d+) requests in/.exec(stdout)![1]);
  return {
    rate: answered / (nginx.processorTime() - before),
    seen: answered / SECONDS,
    failed: failures(stdout),
  };
}

/** wrk names failures only where there are any: of connections by kind, and answers that are errors. */
function failures(report: string): number {
  const [, ...connections] =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(report) ?? [];
  const [, answers = 0] = /Non-2xx or 3xx responses: (\d+)/.exec(report) ?? [];
  return [...connections, answers].reduce((sum: number, count) => sum + Number(count), 0);
}

function middle(loads: Load[]): Load {
  return {
    rate: median(loads, ({ rate }) => rate)!,
    seen: median(loads, ({ seen }) => seen)!,
    failed: loads.reduce((sum, { failed }) => sum + failed, 0),
  };
}
