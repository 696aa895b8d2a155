import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KINDS, kindsOf, type FormName } from '../../../src/charts/kinds.ts';
import { heard } from '../../../src/lib/number/heard.ts';
import { all, attribute, parse } from '../drawing.ts';
import { cards, charts, DRAWINGS } from '../drawings.ts';

const FORMS: FormName[] = [...KINDS.flatMap(({ forms }) => forms), 'specimens'];

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => /^(?!index\.)(.*)\.ts$/.exec(name)?.[1] ?? []);
}

it('charts lists every file of its folder once, under the name of the file, in the order of numbers', () => {
  const ids = charts.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(filesIn('src/charts/2024').toSorted());
  const numbers = charts.map(({ number }) => number);
  expect(numbers, 'index.ts lists charts by number, the newest last').toEqual(
    [...new Set(numbers)].toSorted(),
  );
  expect(numbers.filter((number) => !/^\d\d$/.test(number))).toEqual([]);
});

it.each(charts)(
  '$id states the forms that its file draws with, each of a kind a reader can ask for',
  (chart) => {
    const source = readFileSync(`src/charts/2024/${chart.id}.ts`, 'utf8');
    const imported = [...source.matchAll(/^import \{[^}]*\} from '..\/..\/forms\/([\w-]+)\.ts'/gm)];
    const drawing = imported.flatMap(([, file]) => FORMS.find((form) => form === file) ?? []);
    expect(chart.forms.toSorted()).toEqual(drawing.toSorted());
    expect(kindsOf(chart.forms)).not.toEqual([]);
  },
);

it('cards lists every file of its folder once, under the name of the file', () => {
  const ids = cards.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(filesIn('src/charts/2024/cards').toSorted());
  expect(ids.filter((id) => !id.startsWith('fig-'))).toEqual([]);
});

it.each(DRAWINGS)('%s is drawn in at most 60 kB (%s)', (_, __, ___, svg) => {
  expect(Buffer.byteLength(svg())).toBeLessThanOrEqual(60_000);
});

it.each(DRAWINGS)('%s refers only to what is in the same drawing (%s)', (_, __, ___, draw) => {
  const svg = draw();
  const root = parse(svg);
  const ids = new Set([root, ...all(root, '[id]')].map(({ id }) => id));
  const patterns = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
  const names = ['aria-labelledby', 'aria-describedby'].flatMap((name) => attribute(root, name).split(' '));
  expect(names).toHaveLength(2);
  expect([...patterns, ...names].filter((id) => !ids.has(id))).toEqual([]);
});

it('every id is unique on a page that holds all charts at both widths, and all cards', () => {
  const own = DRAWINGS.filter(([, , , , year]) => year === '2024');
  const ids = own.flatMap(([, , , svg]) => [...svg().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
});

it.each(DRAWINGS)('%s draws numbers, not what failed to be one (%s)', (_, __, ___, svg) => {
  expect(svg()).not.toMatch(/NaN|undefined|Infinity|\[object|[{}]/);
});

it.each(DRAWINGS)('%s is drawn the same twice (%s)', (_, __, ___, svg) => {
  expect(svg()).toBe(svg());
});

it.each(DRAWINGS)('%s is read out as its headline and its description (%s)', (_, __, figure, svg) => {
  const root = parse(svg());
  expect(attribute(root, 'role')).toBe('graphics-document document');
  expect(root.querySelector('title')!.textContent).toBe(heard(figure.headline));
  expect(root.querySelector('desc')!.textContent).toBe(figure.alt);
});
