#!/usr/bin/env bash
# A rasteriser that takes a web font, says nothing and leaves the words out.
# Guess: resvg reads the fonts that a site ships, or says that it cannot.
# Cost: share images without a headline, from a build that ends well.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error @resvg/resvg-js@2.6.2 source-sans@3.52.0 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

// How many pixels are dark once one word is drawn in the font of that file.
const darkPixels = (file) => {
  const path = `node_modules/source-sans/${file}`
  readFileSync(path) // throws where there is no such file
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="10" y="40" font-size="30" font-family="Source Sans 3">Revenue</text></svg>'
  const font = { loadSystemFonts: false, fontFiles: [path] }
  const { pixels } = new Resvg(svg, { background: '#fff', font }).render()
  return pixels.filter((value, at) => at % 4 === 0 && value < 128).length
}
const drawn = (file) => (darkPixels(file) > 100 ? 'drawn' : 'blank, no error')

console.log(`@resvg/resvg-js ${version('@resvg/resvg-js')}, source-sans ${version('source-sans')}`)
judge(
  'one face, three wrappings, three times the word (or an error)',
  ['TTF/SourceSans3-Regular.ttf', 'WOFF/TTF/SourceSans3-Regular.ttf.woff', 'WOFF2/TTF/SourceSans3-Regular.ttf.woff2']
    .map((file) => `${file.split('.').at(-1)}: ${drawn(file)}`)
    .join('; '),
  'ttf: drawn; woff: blank, no error; woff2: blank, no error',
)
JS
node try.js
