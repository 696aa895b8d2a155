#!/usr/bin/env bash
# A BibTeX entry of a data set, cited by Typst.
# Guess: @dataset is data in every style, as biblatex, pandoc and CSL have it.
# Cost: APA prints “[Computer software]” and GB/T 7714 “[CP/OL]” behind the title
# of a table; as @online the same entry is a web page in all of them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error @myriaddreamin/typst-ts-node-compiler@0.7.0 >/dev/null

cat >works.bib <<'BIB'
@dataset{rain,
  author = {{Office of Rain}},
  title = {Rain by month},
  date = {2024-03-05},
  version = {1.0},
  url = {https://rain.example/},
}
BIB

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const { version } = JSON.parse(readFileSync('node_modules/@myriaddreamin/typst-ts-node-compiler/package.json', 'utf8'))
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const compiler = NodeCompiler.create({ workspace: '.' })
const kind = (style) => {
  const page = '#set page(width: 60cm, height: auto)\n'
  const { result } = compiler.compile({ mainFileContent: `${page}#bibliography("works.bib", style: "${style}", full: true)` })
  const text = [...compiler.svg(result).matchAll(/<h5:div[^>]*>([^<]*)</g)].map(([, words]) => words).join('')
  return /\[(?!1\])[^\]]*\]/.exec(text)?.[0]
}

console.log(`typst-ts-node-compiler ${version}; @dataset in works.bib`)
judge('apa: [Data set]; gb-7714-2015-numeric: [DS/OL]', ['apa', 'gb-7714-2015-numeric'].map((style) => `${style}: ${kind(style)}`).join('; '), 'apa: [Computer software]; gb-7714-2015-numeric: [CP/OL]')
JS
node try.js
