#!/usr/bin/env bash
# A reader of Data Packages that multiplies European numbers by ten.
# Guess: decimalChar "," with groupChar "." reads 1.234,5 as 1234.5.
# Cost: the figures pass as numbers, ten or a hundred times too large.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error tableschema@1.12.6 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const { Field } = createRequire(import.meta.url)('tableschema')
const read = (marks, text) => `${text} as ${new Field({ name: 'a', type: 'number', ...marks }).castValue(text)}`

console.log(`tableschema ${version('tableschema')} (the reader within datapackage 1)`)
judge(
  '1234.5 each time',
  [
    read({ decimalChar: ',', groupChar: ' ' }, '1 234,5'),
    read({ decimalChar: ',', groupChar: '.' }, '1.234,5'),
    read({ decimalChar: ',', groupChar: '.' }, '1234,5'),
  ].join('; '),
  '1 234,5 as 1234.5; 1.234,5 as 12345; 1234,5 as 12345',
)
JS
node try.js
