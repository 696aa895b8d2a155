#!/usr/bin/env bash
# A feed whose entries are places on one page, read by feed-extractor.
# Guess: the link of an entry is the link that the feed states.
# Cost: what stands after # is cut off, so that all corrections have one address;
# and the feed's own address is given for that of its page where it stands first,
# as most feeds have it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error @extractus/feed-extractor@8.0.3 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { extractFromXml } from '@extractus/feed-extractor'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const entry = (id) => `<entry><id>urn:${id}</id><title>${id}</title><updated>2026-11-02T00:00:00Z</updated>
<link rel="alternate" href="https://example.com/corrections/#${id}"/></entry>`
const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Corrections</title><id>urn:feed</id><updated>2026-11-02T00:00:00Z</updated>
<link rel="self" href="https://example.com/feed.xml"/><link rel="alternate" href="https://example.com/corrections/"/>
${entry('v2')}${entry('v1')}</feed>`
const { link, entries } = extractFromXml(feed)
const short = (address) => address.replace('https://example.com', '')
console.log(`feed-extractor ${version('@extractus/feed-extractor')}`)
judge(
  '/corrections/: /corrections/#v2 /corrections/#v1',
  `${short(link)}: ${entries.map((each) => short(each.link)).join(' ')}`,
  '/feed.xml: /corrections/ /corrections/',
)
JS
node try.js
