import { build, type Rollup } from 'vite';
import { record } from '../../src/charts/files.ts';
import { cards, charts } from '../site/published.ts';
import { page, STYLE } from './floor.ts';
import { reduced, type Reduced } from './reduced.ts';

/** Addresses of what each page in this way of building loads. */
const DRAWN = { script: '/drawn/charts.js', style: '/drawn/style.css' };

/** The usual way: the same text as a plain page, whose charts d3 draws in the browser from the same rows. */
export function drawn(file: string): string {
  const { title, body } = textAndRows(file);
  const head = `<link rel="stylesheet" href="${DRAWN.style}"><script type="module" src="${DRAWN.script}"></script>`;
  return page(title, head, body);
}

/** A chapter with places for its charts, and their rows at its end. */
export function textAndRows(file: string): Reduced {
  const rows: Record<string, unknown> = {};
  const { title, body } = reduced(file, (_, id) => {
    rows[id] = [...charts, ...cards].find((each) => each.id === id)?.rows.map(record);
    return `<div data-rows="${id}"></div>`;
  });
  const data = JSON.stringify(rows).replaceAll('<', '\\u003c');
  return { title, body: `${body}<script type="application/json" id="rows">${data}</script>` };
}

/** The files that these pages share. */
export async function drawnFiles(): Promise<Record<string, string>> {
  const script = await bundle('tests/bench/browser/draw.ts');
  return { [DRAWN.script]: script, [DRAWN.style]: `${STYLE}[data-rows]{min-height:10rem}` };
}

async function bundle(entry: string): Promise<string> {
  const lib = { entry, formats: ['es' as const] };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { lib, write: false, minify: 'oxc' },
  });
  return (built as Rollup.RollupOutput[])[0]!.output[0].code;
}
