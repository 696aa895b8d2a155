#!/usr/bin/env bash
# A page that states its date in RIS, as pages offering a citation do, read by
# article-extractor.
# Guess: the day is found, or none.
# Cost: of 2026/11/28 the end is read as a day, a month and a year of two digits:
# the page is dated two years ahead, and sorts above all that is newer.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error @extractus/article-extractor@9.0.1 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { extractFromHtml } from '@extractus/article-extractor'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const words = '<p>Half of the companies set a record in the year, says the report of the exchange.</p>'.repeat(9)
const page = (date) => `<html><head><title>Half of the companies set a record</title></head><body><article>
<h1>Half of the companies set a record</h1>${words}<p>Published ${date}</p></article></body></html>`
const dated = async (date) => {
  const { published } = await extractFromHtml(page(date), 'https://example.com/')
  return `${date}: ${published.slice(0, 10)}`
}
console.log(`article-extractor ${version('@extractus/article-extractor')}`)
judge(
  '2026-11-28, or nothing, for both',
  [await dated('2026-11-28'), await dated('2026/11/28')].join('; '),
  '2026-11-28: 2026-11-28; 2026/11/28: 2028-11-26',
)
JS
node try.js
