#!/usr/bin/env bash
# A chart's labels and its table that round one number two ways.
# Guess: .2f in d3-format and two fraction digits in Intl write the same digits.
# Cost: the axis says 1.25 and the row beneath it 1.26; whoever checks one
# against the other takes it for an error in the data.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error d3-format@3.1.0 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { format } from 'd3-format'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

// d3 leaves it to toFixed, which rounds the binary number; Intl rounds the
// shortest decimal that stands for it, as a reader of the file sees it.
const label = format('.2f')
const cell = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const rates = [1.255, 8.345, 10.235]

console.log(`d3-format ${version('d3-format')}, Intl of Node ${process.versions.node} with ICU ${process.versions.icu}`)
judge(
  'label and cell agree on every rate with three decimals',
  rates.map((rate) => `${rate}: ${label(rate)} and ${cell.format(rate)}`).join('; '),
  '1.255: 1.25 and 1.26; 8.345: 8.35 and 8.35; 10.235: 10.23 and 10.24',
)
JS
node try.js
