#!/usr/bin/env bash
# A script that loads one part later, bundled by Vite with its preloading switched off.
# Guess: `build.modulePreload: false` leaves a plain `import()`, as there is nothing to preload and the part has no styles.
# Cost: each page that loads one part later carries 1.7 kB that look for styles, links and nonces which it has not.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error vite@8.3.8 >/dev/null

cat >rain.js <<'JS'
addEventListener('click', () => import('./months.js'))
JS
echo 'document.title = "Rain by month"' >months.js
cat >try.js <<'JS'
import { build, version } from 'vite'

const bundled = async (modulePreload) => {
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, modulePreload, rolldownOptions: { input: 'rain.js' } },
  })
  return output.find(({ isEntry }) => isEntry).code
}

const [on, off] = [await bundled({ polyfill: false }), await bundled(false)]
const seen = /relList/.test(off) || off.length > 200 ? 'the helper' : 'a plain import()'
console.log(`vite ${version}; an entry of 55 bytes, bundled: ${on.length} bytes with preloading, ${off.length} without`)
console.log('expected: a plain import()')
console.log('seen:    ', seen)
if (seen !== 'the helper') {
  console.log('changed:  this used to be the helper')
  process.exitCode = 1
}
JS
node try.js
