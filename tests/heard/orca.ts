import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Desktop } from './desktop.ts';

const SPOKEN = 'tests/heard/spoken.py';
/** Debian’s own, as its modules are of no other. */
const PYTHON = '/usr/bin/python3';
/** ms that a key may take to be answered */
const PATIENCE = 60_000;
/** ms in which what a page says by itself has come */
const LATER = 3000;

/** A line that Orca writes. */
type Line = { say: string; in?: string } | { key: string } | { quiet: true };

/** Orca, which writes what it would say. All it says is returned, an utterance a string. */
export interface Ear {
  /** presses a key and returns what is said to it */
  press(key: string): Promise<string[]>;
  /** types words and returns what is said to them */
  type(words: string): Promise<string[]>;
  /** waits for what a page says by itself, and returns it */
  listen(): Promise<string[]>;
}

export function startOrca(desktop: Desktop): Ear {
  const file = join(desktop.folder, 'heard.jsonl');
  writeFileSync(file, '');
  desktop.run(PYTHON, [SPOKEN], { HEARD: file });
  const hear = hearing(file);
  const send = (...args: string[]) => execFileSync('xdotool', args, { env: desktop.env });
  return {
    press(key) {
      send('key', '--clearmodifiers', key);
      return hear((lines) => isAnswered(lines, 1));
    },
    type(words) {
      send('type', '--delay', '60', words);
      return hear((lines) => isAnswered(lines, words.length));
    },
    async listen() {
      await pause(LATER);
      return hear((lines) => lines.length === 0 || isQuiet(lines));
    },
  };
}

/** Waits for lines that nobody has heard yet until they are enough, and returns what was said in them. */
function hearing(file: string) {
  let heard = 0;
  return async (enough: (lines: Line[]) => boolean): Promise<string[]> => {
    for (const end = Date.now() + PATIENCE; ; await pause(40)) {
      const lines = readFileSync(file, 'utf8').split('\n').slice(heard, -1).map(lineOf);
      if (enough(lines)) {
        heard += lines.length;
        return lines.flatMap((line) => ('say' in line ? [words(line)] : []));
      }
      if (Date.now() > end) throw new Error(`Orca does not answer: ${JSON.stringify(lines.slice(-3))}`);
    }
  };
}

function lineOf(line: string): Line {
  return JSON.parse(line) as Line;
}

function isAnswered(lines: readonly Line[], keys: number): boolean {
  return lines.filter((line) => 'key' in line).length >= keys && isQuiet(lines);
}

function isQuiet(lines: readonly Line[]): boolean {
  return 'quiet' in (lines.at(-1) ?? {});
}

/** `[zh] 寒武纪`: what is not English is told from what is. */
function words({ say, in: language }: { say: string; in?: string }): string {
  return language && language !== 'en' ? `[${language}] ${say}` : say;
}
