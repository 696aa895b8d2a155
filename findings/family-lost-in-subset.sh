#!/usr/bin/env bash
# A semibold cut of a family, cut down to the letters of a picture and handed to a
# rasteriser by the family's name.
# Guess: a subset has fewer letters and the same names.
# Cost: the cut leaves its family, so that words in that weight are drawn in another,
# and nobody says so.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error \
  subset-font@2.9.0 @resvg/resvg-js@2.6.2 source-sans@3.52.0 >/dev/null

cat >try.js <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import subsetFont from 'subset-font'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const folder = 'node_modules/source-sans/TTF/SourceSans3-'
const picture = (weight, ...fontFiles) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="10" y="40" font-size="30" font-family="Source Sans 3" font-weight="${weight}">Revenue</text></svg>`
  const font = { loadSystemFonts: false, fontFiles }
  return Buffer.from(new Resvg(svg, { background: '#fff', font }).render().pixels).toString('base64')
}

// The weights of one family, each in a file; of the semibold one the letters that are needed.
const regular = `${folder}Regular.ttf`
const semibold = `${folder}Semibold.ttf`
const looks = { [picture(400, regular)]: 'regular', [picture(600, regular, semibold)]: 'semibold' }
const cut = async (name, options) => {
  writeFileSync(name, await subsetFont(readFileSync(semibold), 'Revenue', { targetFormat: 'truetype', ...options }))
  return looks[picture(600, regular, name)] ?? 'something else'
}
const seen = {
  whole: looks[picture(600, regular, semibold)],
  subset: await cut('subset.ttf', {}),
  withFamilyNames: await cut('named.ttf', { preserveNameIds: [16, 17] }),
}
console.log(`subset-font ${version('subset-font')}, @resvg/resvg-js ${version('@resvg/resvg-js')}, source-sans ${version('source-sans')}`)
judge(
  'three times the word in semibold',
  JSON.stringify(seen),
  JSON.stringify({ whole: 'semibold', subset: 'regular', withFamilyNames: 'semibold' }),
)
JS
node try.js
