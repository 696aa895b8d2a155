#!/usr/bin/env bash
# A column of shares read by vega-loader with its own guess of types (parse: auto).
# Guess: what is no number stays text.
# Cost: V8 takes a word or sign after a number for part of a date, so a column
# of percents, or of “Set 5”, becomes days in 2001, without an error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error vega-loader@5.1.3 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { inferType, typeParsers } from 'vega-loader'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const read = (...texts) => {
  const type = inferType(texts)
  const day = (value) => (type === 'date' ? new Date(value).getFullYear() : value)
  return `${texts.join(', ')}: ${type}, ${texts.map((text) => day(typeParsers[type](text))).join(', ')}`
}
console.log(`vega-loader ${version('vega-loader')}, Node ${process.versions.node.split('.')[0]}`)
judge(
  '5.4%, 12.3%: text; Set 5, Set 1: text',
  [read('5.4%', '12.3%'), read('Set 5', 'Set 1'), read('¥5', '¥12')].join('; '),
  '5.4%, 12.3%: date, 2001, 2001; Set 5, Set 1: date, 2001, 2001; ¥5, ¥12: string, ¥5, ¥12',
)
JS
node try.js
