#!/usr/bin/env bash
# A reader of Data Packages that takes the minus off with the percent sign.
# Guess: bareNumber false lets a number wear a unit; its sign is no unit.
# Cost: every fall is read as a rise, and the file validates.
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
const growth = new Field({ name: 'growth', type: 'number', bareNumber: false })
const read = (text) => `${text} as ${growth.castValue(text)}`

console.log(`tableschema ${version('tableschema')} (the reader within datapackage 1), "bareNumber": false`)
judge(
  '5.4 and -5.4: only what is no part of the number is taken off',
  `${read('5.4%')}; ${read('-5.4%')}`,
  '5.4% as 5.4; -5.4% as 5.4',
)
JS
node try.js
