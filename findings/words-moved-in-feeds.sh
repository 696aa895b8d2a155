#!/usr/bin/env bash
# An entry of an Atom feed whose content is XHTML, read by rss-parser.
# Guess: its markup comes out as it went in, or its words in their order.
# Cost: all bare words come first and all elements after them. A correction,
# whose numbers are marked as gone and as new, is another sentence.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error rss-parser@3.13.0 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import Parser from 'rss-parser'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const content = 'The share was <del>48%</del>, it is <ins>49%</ins> of all.'
const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Corrections</title><id>urn:a</id>
<updated>2026-11-02T00:00:00Z</updated><entry><id>urn:b</id><title>A share</title><updated>2026-11-02T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${content}</div></content></entry></feed>`
const [entry] = (await new Parser().parseString(feed)).items
console.log(`rss-parser ${version('rss-parser')}`)
judge('The share was 48%, it is 49% of all.', entry.contentSnippet, 'The share was , it is  of all.48%49%')
JS
node try.js
