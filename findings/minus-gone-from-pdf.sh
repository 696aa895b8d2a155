#!/usr/bin/env bash
# A negative value written into a PDF with one of the standard fonts.
# Guess: a sign that the font lacks is an error, a warning or a box; the letters
# around it stay, so that somebody notices.
# Cost: a loss of 35.5% is printed as a gain of 35.5%, with exit code 0.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error pdfkit@0.20.2 svg-to-pdfkit@0.1.8 unpdf@1.8.1 >/dev/null

cat >try.js <<'JS'
import { buffer } from 'node:stream/consumers'
import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import SVGtoPDF from 'svg-to-pdfkit'
import { extractText, getDocumentProxy } from 'unpdf'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

// U+2212, as d3-format writes it before negative numbers, is not among the 217
// characters of WinAnsi, the encoding of the standard fonts.
const said = []
process.on('warning', ({ message }) => said.push(message))
console.warn = console.error = (...words) => said.push(words.join(' '))
const document = new PDFDocument({ size: [300, 60], margin: 0 })
const text = '<text x="10" y="30" font-family="Helvetica">Loss: \u221235.5%, \u226530</text>'
SVGtoPDF(document, `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60">${text}</svg>`, 0, 0)
document.end()
const pdf = await getDocumentProxy(new Uint8Array(await buffer(document)))
const written = (await extractText(pdf, { mergePages: true })).text.trim()

console.log(`pdfkit ${version('pdfkit')}, svg-to-pdfkit ${version('svg-to-pdfkit')}, read by unpdf ${version('unpdf')}`)
judge(
  '“Loss: −35.5%, ≥30”, or a word that signs are missing',
  JSON.stringify({ written, warnings: said.length }),
  JSON.stringify({ written: 'Loss: 35.5%, 30', warnings: 0 }),
)
JS
node try.js
