#!/usr/bin/env bash
# A rule for one folder that holds for files whose names begin like it.
# Guess: /:year/charts/* is what lies below charts/, as on other hosts that read
# the same file.
# Cost: the star may stand for no slash, and capitals are small letters: a
# script Charts.B1c2.js gets the five minutes of the data beside its year.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error @netlify/headers-parser@10.1.1 >/dev/null

cat >_headers <<'TEXT'
/:year/charts/*
  Cache-Control: public, max-age=300
TEXT

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { parseAllHeaders } from '@netlify/headers-parser'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const { headers } = await parseAllHeaders({ headersFiles: ['_headers'], configHeaders: [], minimal: false })
const paths = ['/2024/charts/a.csv', '/2024/charts.html', '/assets/Charts.B1c2.js', '/assets/pie-charts.js']
const covered = paths.filter((path) => headers.some(({ forRegExp }) => forRegExp.test(path)))

console.log(`@netlify/headers-parser ${version('@netlify/headers-parser')}, a rule for /:year/charts/*`)
judge(
  '/2024/charts/a.csv',
  covered.join(', '),
  '/2024/charts/a.csv, /2024/charts.html, /assets/Charts.B1c2.js',
)
JS
node try.js
