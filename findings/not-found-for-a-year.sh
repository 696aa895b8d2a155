#!/usr/bin/env bash
# A host that has the answer “not found” kept for as long as the file would be.
# Guess: what _headers says of a folder is said of its files; where there is
# none, the page 404.html comes with headers of its own.
# Cost: who asks for a new script a second before it is everywhere keeps the
# error for a year, and a missing table is a page of the type text/csv.
set -euo pipefail
work=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error wrangler@4.164.0 >/dev/null

mkdir site
echo '<!doctype html><title>Nothing here</title>' >site/404.html
cat >site/_headers <<'TEXT'
/assets/*
  Cache-Control: public, max-age=31536000, immutable

/*.csv
  Content-Type: text/csv; charset=utf-8
TEXT
cat >wrangler.json <<'JSON'
{ "name": "site", "compatibility_date": "2026-11-01", "assets": { "directory": "site", "not_found_handling": "404-page" } }
JSON

port=$(node -p 'const s = require("node:net").createServer().listen(0); const { port } = s.address(); s.close(); port')
CI=true HOME=$work WRANGLER_SEND_METRICS=false \
  node node_modules/wrangler/bin/wrangler.js dev --ip 127.0.0.1 --port "$port" --inspector-port 0 >log 2>&1 &
server=$!

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const host = `http://127.0.0.1:${process.argv[2]}`
for (let tries = 0; tries < 300 && !(await fetch(host).catch(() => null)); tries += 1) await setTimeout(200)
const answer = async (path, name) => {
  const { status, headers } = await fetch(host + path)
  return `${path}: ${status}, ${headers.get(name)}`
}

console.log(`wrangler ${version('wrangler')}, its local Workers, which serve files without a program`)
judge(
  '/assets/missing.B1c2.js: 404, not kept; /missing.csv: 404, text/html',
  `${await answer('/assets/missing.B1c2.js', 'cache-control')}; ${await answer('/missing.csv', 'content-type')}`,
  '/assets/missing.B1c2.js: 404, public, max-age=31536000, immutable; /missing.csv: 404, text/csv; charset=utf-8',
)
JS
node try.js "$port"
