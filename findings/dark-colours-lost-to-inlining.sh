#!/usr/bin/env bash
# An optimiser that drops a colour scheme where a class is worn once.
# Guess: a rule within @media is kept, since it may apply later.
# Cost: dark ink on a dark page, for single lines and markers only, so a glance
# at the bars finds nothing amiss.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error svgo@4.1.0 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { optimize } from 'svgo'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const chart = (bars) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style>
.bar { fill: #036 }
@media (prefers-color-scheme: dark) { .bar { fill: #9cf } }
</style>${bars}</svg>`
const bar = (x) => `<rect class="bar" x="${x}" width="3" height="3" />`
const dark = (svg) => (optimize(svg).data.includes('prefers-color-scheme') ? 'dark colour kept' : 'dark colour gone')

console.log(`svgo ${version('svgo')}, its default plugins`)
judge(
  'a colour for dark screens survives, however many elements wear the class',
  `two bars: ${dark(chart(bar(0) + bar(5)))}; one bar: ${dark(chart(bar(0)))}`,
  'two bars: dark colour kept; one bar: dark colour gone',
)
JS
node try.js
