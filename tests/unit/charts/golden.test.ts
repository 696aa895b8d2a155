import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { DRAWINGS } from '../drawings.ts';

const FOLDER = 'tests/golden';
/** where a drawing that is not as it was is left */
const CHANGED = '.results/golden';
const GOLDENS = DRAWINGS.map(([id, width, , svg, year]) => [`${year}/${id}.${width}.svg`, svg] as const);

/** One element a line, so that a person can read what changed. */
function legible(svg: string): string {
  return svg.replaceAll('><', '>\n<') + '\n';
}

/** Writes a drawing where a person can open it. */
function leave(path: string, drawn: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, drawn);
}

it.each(GOLDENS)('svg draws %s as it was last looked at', (name, svg) => {
  const [path, changed] = [`${FOLDER}/${name}`, `${CHANGED}/${name}`];
  const drawn = legible(svg());
  rmSync(changed, { force: true });
  if (!existsSync(path) && !process.env['CI']) leave(path, drawn);
  expect(existsSync(path), `${path}: missing → run the tests here, look at it, commit it`).toBe(true);
  const before = readFileSync(path, 'utf8');
  if (drawn !== before) leave(changed, drawn);
  const mend = `open ${changed} beside it; where it is right, move it there`;
  expect(drawn, `${path}: drawn differently → ${mend}`).toBe(before);
});

it('every golden belongs to a chart or a card', () => {
  const names = GOLDENS.map(([name]): string => name);
  const found = readdirSync(FOLDER).flatMap((year) =>
    readdirSync(`${FOLDER}/${year}`).map((file) => `${year}/${file}`),
  );
  expect(found.filter((name) => !names.includes(name))).toEqual([]);
});
