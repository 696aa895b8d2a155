#!/usr/bin/env bash
# Typst in Node, which sets one small document after another and is asked to keep none of them.
# Guess: memory is level after the first few, as each document is done with when its PDF is written.
# Cost: a build that sets a PDF for each of its charts grew by more than a megabyte a chart: by 5 GB where there were 4,000.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error @myriaddreamin/typst-ts-node-compiler@0.7.0 >/dev/null

cat >grow.mjs <<'JS'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const bars = (year) =>
  Array.from({ length: 200 }, (_, at) => `<rect x="${at}" y="${(at * year) % 90}" width="1" height="9"/>`).join('');
const drawing = (year) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><title>${year}</title>${bars(year)}</svg>`;

/** MB more after the last 320 of 400 documents, with a compiler for every 20, which gives up what it worked out, or one for all. */
async function growth(renewed) {
  let typst;
  let before;
  for (let year = 0; year < 400; year++) {
    if (!typst || (renewed && year % 20 === 0)) {
      typst?.evictCache(0);
      typst = NodeCompiler.create({ workspace: '/documents' });
    }
    typst.mapShadow('/documents/rain.svg', Buffer.from(drawing(year)));
    const { result } = typst.compile({ mainFileContent: `Rain in ${year}\n#image("rain.svg")` });
    typst.pdf(result, {});
    // What nothing holds any more is let go between two turns.
    await new Promise(setImmediate);
    globalThis.gc();
    if (year === 80) before = process.memoryUsage().rss;
  }
  return Math.round((process.memoryUsage().rss - before) / 1e6);
}
console.log(await growth(process.argv[2] === 'renewed'));
JS
one=$(node --expose-gc grow.mjs)
renewed=$(node --expose-gc grow.mjs renewed)
echo '@myriaddreamin/typst-ts-node-compiler 0.7.0; 320 documents of a line and a drawing of 200 bars, each written as a PDF'
echo 'expected: no more memory after the last than after the first few'
echo "seen:     $one MB more; $renewed MB with a new compiler and evictCache(0) after every 20"
if ((one < 30 || one < 3 * renewed)); then
  echo 'changed:  it used to keep much of each document'
  exit 1
fi
