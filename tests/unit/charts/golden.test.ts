import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { openEdition } from '../../../src/data/edition.ts';
import { DRAWINGS, FIGURES } from '../drawings.ts';
import { wordsOf } from './chart-words.ts';

const FOLDER = 'tests/golden';
/** where what is not as it was is left */
const CHANGED = '.results/golden';
const DRAWN = DRAWINGS.map(
  ([id, width, , svg, year]) => [`${year}/${id}.${width}.svg`, () => legible(svg())] as const,
);
const SAID = FIGURES.map(
  ([id, figure, year]) => [`${year}/${id}.words.txt`, () => wordsOf(figure, openEdition(year))] as const,
);
const GOLDENS = [...DRAWN, ...SAID];

/** One element a line, so that a person can read what changed. */
function legible(svg: string): string {
  return svg.replaceAll('><', '>\n<') + '\n';
}

/** Writes a drawing, or words, where a person can open it. */
function leave(path: string, found: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, found);
}

it.each(GOLDENS)('%s is as it was last looked at', (name, make) => {
  const [path, changed] = [`${FOLDER}/${name}`, `${CHANGED}/${name}`];
  const found = make();
  rmSync(changed, { force: true });
  if (!existsSync(path) && !process.env['CI']) leave(path, found);
  expect(existsSync(path), `${path}: missing → run the tests here, look at it, commit it`).toBe(true);
  const before = readFileSync(path, 'utf8');
  if (found !== before) leave(changed, found);
  const mend = `open ${changed} beside it; where it is right, move it there`;
  expect(found, `${path}: not as before → ${mend}`).toBe(before);
});

it('every golden belongs to a chart or a card', () => {
  const names = GOLDENS.map(([name]): string => name);
  const found = readdirSync(FOLDER).flatMap((year) =>
    readdirSync(`${FOLDER}/${year}`).map((file) => `${year}/${file}`),
  );
  expect(found.filter((name) => !names.includes(name))).toEqual([]);
});
