import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { DRAWINGS } from '../drawings.ts';

const FOLDER = 'tests/golden';
const GOLDENS = DRAWINGS.map(([id, width, , svg, year]) => [`${year}/${id}.${width}.svg`, svg] as const);

/** One element a line, so that a person can read what changed. */
function legible(svg: string): string {
  return svg.replaceAll('><', '>\n<') + '\n';
}

it.each(GOLDENS)('svg draws %s as it was last looked at', (name, svg) => {
  const path = `${FOLDER}/${name}`;
  const drawn = legible(svg());
  if (!existsSync(path) && !process.env['CI']) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, drawn);
  }
  expect(existsSync(path), `${path}: missing → run the tests here, look at it, commit it`).toBe(true);
  expect(drawn, `${path}: drawn differently → delete it, run the tests, look at it, commit it`).toBe(
    readFileSync(path, 'utf8'),
  );
});

it('every golden belongs to a chart or a card', () => {
  const names = GOLDENS.map(([name]): string => name);
  const found = readdirSync(FOLDER).flatMap((year) =>
    readdirSync(`${FOLDER}/${year}`).map((file) => `${year}/${file}`),
  );
  expect(found.filter((name) => !names.includes(name))).toEqual([]);
});
