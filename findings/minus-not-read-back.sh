#!/usr/bin/env bash
# A table whose numbers d3-format wrote, read by d3-dsv.
# Guess: one part of D3 reads what another has written, up to the format's digits.
# Cost: of a column of growth the gains are numbers and the losses text, which
# d3.sum, d3.min and scales pass over without a word.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error d3-format@3.1.3 d3-dsv@3.0.2 d3-array@3.2.4 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { sum } from 'd3-array'
import { autoType, csvFormatRows, csvParse } from 'd3-dsv'
import { format } from 'd3-format'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const growth = [12.3, -5.4]
const written = csvFormatRows([['growth'], ...growth.map((value) => [format('.1f')(value)])])
const read = csvParse(written, autoType).map((row) => row.growth)
console.log(`d3-format ${version('d3-format')}, d3-dsv ${version('d3-dsv')}, d3-array ${version('d3-array')}`)
judge(
  'number, number; sum 6.9',
  `${read.map((value) => typeof value).join(', ')}; sum ${sum(read)}`,
  'number, string; sum 12.3',
)
JS
node try.js
