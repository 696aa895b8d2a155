#!/usr/bin/env bash
# A search index that runs the words of a glossary together.
# Guess: what stands on lines of its own in a browser is a word of its own.
# Cost: once a build takes out the space between tags, readers no longer find
# the terms, nor the years at the head of a table. Paragraphs and cells are fine.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error pagefind@1.6.0 >/dev/null

mkdir site
page() { printf '<!doctype html><html lang="en"><head><title>%s</title></head><body><main>%s</main></body></html>' "$1" "$2" >"site/$1.html"; }
page cells '<table><tr><td>turnover</td><td>profit</td></tr></table>'
page heads '<table><tr><th>margin</th><th>growth</th></tr></table>'
page terms '<dl><dt>float</dt><dd>shares</dd></dl>'
page fold '<details><summary>method</summary>sources</details>'
npx --no-install pagefind --site site >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

// Pagefind's own search, with files in the place of a server.
globalThis.fetch = async (address) => new Response(readFileSync(String(address).replace(/\?.*/, '')))
globalThis.window = globalThis
globalThis.location = { href: 'file:///' }
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }) }
const { options, search } = await import(`${process.cwd()}/site/pagefind/pagefind.js`)
await options({ basePath: `${process.cwd()}/site/pagefind/` })
const found = async (word) => `${word} ${(await search(word)).results.length > 0 ? 'found' : 'not found'}`

console.log(`pagefind ${version('pagefind')}; second of two: td, th, dd, text after summary`)
judge(
  'all four are found',
  (await Promise.all(['profit', 'growth', 'shares', 'sources'].map(found))).join('; '),
  'profit found; growth not found; shares not found; sources not found',
)
process.exit()
JS
node try.js
