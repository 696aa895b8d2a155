import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom. A layer may always import itself. */
const MAY_IMPORT: Record<string, string[]> = {
  lib: [],
  schema: ['lib'],
  data: ['schema', 'lib'],
  forms: ['lib'],
  citing: ['data', 'lib'],
  charts: ['forms', 'citing', 'data', 'lib'],
  pictures: ['charts', 'citing', 'forms', 'data', 'lib'],
  'open-data': ['charts', 'citing', 'data', 'schema', 'lib'],
  client: ['lib'],
  components: ['open-data', 'pictures', 'charts', 'citing', 'data', 'client', 'lib'],
  content: ['components'],
  layouts: ['components', 'pictures', 'data', 'lib', 'styles'],
  pages: ['layouts', 'components', 'open-data', 'pictures', 'charts', 'citing', 'data', 'lib'],
  commands: ['open-data', 'data', 'lib'],
};
const SOURCE = /\.(?:ts|astro|mdx)$/;
const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+|\/src\/[^'"]+)['"]/g;

/** Arrows that the table does not allow: `forms/bars.ts → data/figure.ts`. */
function forbidden(file: string, text: string): string[] {
  return [...text.matchAll(IMPORT)]
    .map(([, to]) => (to!.startsWith('/src/') ? to!.slice('/src/'.length) : join(dirname(file), to!)))
    .filter((to) => layer(to) !== layer(file) && !MAY_IMPORT[layer(file)]?.includes(layer(to)))
    .map((to) => `${file} → ${to}`);
}

function layer(path: string): string {
  return path.split('/')[0]!;
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
  .map((entry) => relative('src', join(entry.parentPath, entry.name)))
  .filter((file) => file.includes('/'));

describe('layers', () => {
  test('every folder of src has its row in the table', () => {
    const unknown = new Set(files.map(layer).filter((name) => !(name in MAY_IMPORT)));
    expect([...unknown]).toEqual([]);
  });

  test('no file imports a layer above its own', () => {
    expect(files.flatMap((file) => forbidden(file, readFileSync(join('src', file), 'utf8')))).toEqual([]);
  });

  test.each([
    ['forms/bars.ts', "import { figure } from '../data/figure.ts';", 'forms/bars.ts → data/figure.ts'],
    ['data/edition.ts', "import type { Spec } from '../forms/bars.ts';", 'data/edition.ts → forms/bars.ts'],
    [
      'components/Fact.astro',
      "import Page from '../layouts/Page.astro';",
      'components/Fact.astro → layouts/Page.astro',
    ],
    [
      'content/2024/1.mdx',
      "import { a } from '../../charts/chart.ts'",
      'content/2024/1.mdx → charts/chart.ts',
    ],
    ['lib/cell.ts', "export { b } from '/src/data/reading/csv.ts'", 'lib/cell.ts → data/csv.ts'],
    ['client/a.ts', "const d3 = await import('../charts/chart.ts')", 'client/a.ts → charts/chart.ts'],
    ['layouts/Page.astro', "import '../pages/a.css'", 'layouts/Page.astro → pages/a.css'],
  ])('names the arrow from %s', (file, text, arrow) => {
    expect(forbidden(file, text)).toEqual([arrow]);
  });
});
