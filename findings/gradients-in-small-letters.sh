#!/usr/bin/env bash
# A DOM that spells the gradients of an inline SVG in small letters.
# Guess: a parser of HTML gives linearGradient and clipPath their capital, as the
# standard asks; what it takes out of a page can be written as an .svg file.
# Cost: share images made from the built page lose fills and clips, silently.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error linkedom@0.18.15 @resvg/resvg-js@2.6.2 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { parseHTML } from 'linkedom'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><linearGradient id="shade"><stop stop-color="#036"></stop></linearGradient><rect width="9" height="9" fill="url(#shade)"></rect></svg>'
const taken = parseHTML(`<!doctype html><html><body>${chart}</body></html>`).document.querySelector('svg').outerHTML
const filled = (svg) => (new Resvg(svg).render().pixels.some((value) => value > 0) ? 'filled' : 'empty')

console.log(`linkedom ${version('linkedom')}, drawn by @resvg/resvg-js ${version('@resvg/resvg-js')}`)
judge(
  'linearGradient, filled, before and after',
  `as written: ${filled(chart)}; out of the page: ${taken.match(/<linear\w*/i)[0]}>, ${filled(taken)}`,
  'as written: filled; out of the page: <lineargradient>, empty',
)
JS
node try.js
