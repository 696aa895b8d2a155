#!/usr/bin/env bash
# A book that says twice how it can be read, by text and by sight, as the accessibility metadata ask.
# Guess: what is said twice is a list of two.
# Cost: a book for everybody is shown as one for the eye alone.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error \
  epub2@3.0.2 @lingo-reader/epub-parser@0.4.6 fflate@0.8.3 >/dev/null

cat >try.js <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initEpubFile } from '@lingo-reader/epub-parser'
import { strToU8, zipSync } from 'fflate'

const { EPub } = createRequire(import.meta.url)('epub2')
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const page = (body) => `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>A</title></head><body>${body}</body></html>`
const files = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  'book.opf': `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:5a1c1f2e-3f0b-4c6e-9a56-0d7f6a1d2b3c</dc:identifier><dc:title>Rain</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2026-11-29T12:00:00Z</meta><meta property="schema:accessMode">textual</meta><meta property="schema:accessMode">visual</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="one"/></spine></package>`,
  'nav.xhtml': page('<nav epub:type="toc"><ol><li><a href="one.xhtml">January</a></li></ol></nav>'),
  'one.xhtml': page('<h1>January</h1>'),
}
writeFileSync('rain.epub', zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: name === 'mimetype' ? 0 : 9 }]]))))

const old = await EPub.createAsync('rain.epub')
const young = await initEpubFile('rain.epub')
console.log(`epub2 ${version('epub2')}; @lingo-reader/epub-parser ${version('@lingo-reader/epub-parser')}; a book of EPUB 3 as EPUBCheck 5.3 passes it`)
judge('textual and visual; textual and visual', [old.metadata['schema:accessMode'], young.getMetadata().metas['schema:accessMode']].map((mode) => [mode].flat().join(' and ')).join('; '), 'visual; visual')
process.exit()
JS
node try.js
