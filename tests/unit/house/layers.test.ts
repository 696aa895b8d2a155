import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom. A floor may always import itself. */
const FLOORS: Record<string, string[]> = {
  lib: [],
  schema: ['lib'],
  data: ['schema', 'lib'],
  forms: ['lib'],
  citing: ['data', 'lib'],
  charts: ['forms', 'citing', 'data', 'lib'],
  pictures: ['charts', 'forms', 'citing', 'data', 'lib'],
  'open-data': ['charts', 'citing', 'data', 'schema', 'lib'],
  client: ['lib'],
  components: ['open-data', 'pictures', 'charts', 'citing', 'data', 'client', 'lib', 'styles'],
  content: ['components'],
  layouts: ['components', 'pictures', 'data', 'lib', 'styles'],
  pages: ['layouts', 'components', 'open-data', 'pictures', 'charts', 'citing', 'data', 'lib', 'styles'],
  checking: ['components', 'charts', 'data', 'lib'],
  reprint: ['pictures', 'forms', 'citing', 'lib'],
  commands: ['reprint', 'checking', 'open-data', 'data', 'lib'],
};

/** Who may import whom within a floor, every room but what all of them know. Nobody knows the whole report. */
const ROOMS: Record<string, Record<string, string[]>> = {
  components: {
    site: [],
    table: [],
    elsewhere: ['table', 'site'],
    number: ['elsewhere', 'table', 'site'],
    kept: ['number', 'site'],
    chart: ['kept', 'elsewhere', 'number', 'table', 'site'],
    chapter: ['chart', 'number', 'site'],
    cover: ['chapter', 'gallery', 'chart', 'number', 'site'],
    ledger: ['elsewhere', 'number', 'table', 'site'],
    companies: ['chart', 'elsewhere', 'number', 'site'],
    points: ['chart', 'number', 'site'],
    overlap: ['number', 'site'],
    gallery: ['chart', 'number', 'site'],
    data: ['kept', 'gallery', 'chart', 'number', 'table', 'site'],
    search: ['points', 'chapter', 'number', 'site'],
    report: ['cover', 'points', 'chapter', 'chart', 'number', 'site'],
  },
  client: {
    site: [],
    number: ['site'],
    chart: ['site'],
    chapter: ['site'],
    cover: ['site'],
    ledger: ['site'],
    companies: ['site'],
    data: ['site'],
    overlap: ['site'],
    search: ['site'],
  },
};

/** Files that a folder may hold side by side, the drawings themselves excepted: what is more is looked for, not seen. */
const SIDE_BY_SIDE = 20;
const DRAWINGS = /^(forms|charts\/\d{4}(\/cards)?)$/;

const SOURCE = /\.(?:ts|astro|mdx)$/;
const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+|\/src\/[^'"]+)['"]/g;

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)]
    .map(([, to]) => to!.split('?')[0]!)
    .map((to) => (to.startsWith('/src/') ? to.slice('/src/'.length) : join(dirname(file), to)));
}

/** Arrows that the tables do not allow: `forms/bars.ts → data/figure.ts`. */
function forbidden(file: string, text: string): string[] {
  return importsOf(file, text)
    .filter((to) => !allowed(file, to))
    .map((to) => `${file} → ${to}`);
}

function allowed(from: string, to: string): boolean {
  const [floor, room] = from.split('/');
  const [otherFloor, otherRoom] = to.split('/');
  if (floor !== otherFloor) return FLOORS[floor!]?.includes(otherFloor!) ?? false;
  const doors = ROOMS[floor!]?.[room!];
  return !doors || room === otherRoom || doors.includes(otherRoom!);
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
  .map((entry) => relative('src', join(entry.parentPath, entry.name)))
  .filter((file) => file.includes('/'));

const imports = new Map(
  files.map((file) => [file, importsOf(file, readFileSync(join('src', file), 'utf8'))]),
);

/** Files that come back to themselves by way of others, types included, each with the way. */
function circles(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const to of arrows.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of arrows.keys()) walk(file, []);
  return found;
}

describe('layers', () => {
  test('every floor of src has its row in the table, and every room in its floor’s', () => {
    const unknown = files.filter((file) => {
      const [floor, room, inside] = file.split('/');
      return !FLOORS[floor!] || (inside && ROOMS[floor!] && !ROOMS[floor!]![room!]);
    });
    expect(unknown).toEqual([]);
  });

  test('no file imports a floor above its own, nor a room that its own does not know', () => {
    expect(files.flatMap((file) => forbidden(file, readFileSync(join('src', file), 'utf8')))).toEqual([]);
  });

  test('no file comes back to itself by way of others, not even by a type', () => {
    expect(circles(imports)).toEqual([]);
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(circles(ring)).toEqual(['b → c → b']);
  });

  test('no folder holds more files side by side than one takes in at a glance', () => {
    const counts = Map.groupBy(files, dirname);
    const full = [...counts].filter(
      ([folder, { length }]) => length > SIDE_BY_SIDE && !DRAWINGS.test(folder),
    );
    expect(full.map(([folder, { length }]) => `${folder}: ${length}`)).toEqual([]);
  });

  test.each([
    ['forms/bars.ts', "import { figure } from '../data/figure.ts';", 'forms/bars.ts → data/figure.ts'],
    ['data/edition.ts', "import type { Spec } from '../forms/bars.ts';", 'data/edition.ts → forms/bars.ts'],
    [
      'components/number/Fact.astro',
      "import Page from '../../layouts/Page.astro';",
      'components/number/Fact.astro → layouts/Page.astro',
    ],
    [
      'content/2024/1.mdx',
      "import { a } from '../../charts/chart.ts'",
      'content/2024/1.mdx → charts/chart.ts',
    ],
    ['lib/csv/cell.ts', "export { b } from '/src/data/csv.ts'", 'lib/csv/cell.ts → data/csv.ts'],
    ['client/a.ts', "const d3 = await import('../charts/chart.ts')", 'client/a.ts → charts/chart.ts'],
    ['layouts/Page.astro', "import '../pages/a.css'", 'layouts/Page.astro → pages/a.css'],
    ['charts/key.ts', "import { svg } from '../pictures/sheet.ts'", 'charts/key.ts → pictures/sheet.ts'],
    [
      'components/number/Fact.astro',
      "import Chart from '../chart/Chart.astro'",
      'components/number/Fact.astro → components/chart/Chart.astro',
    ],
    [
      'client/number/notes.ts',
      "import { tell } from '../chart/telling.ts'",
      'client/number/notes.ts → client/chart/telling.ts',
    ],
  ])('names the arrow from %s', (file, text, arrow) => {
    expect(forbidden(file, text)).toEqual([arrow]);
  });
});
