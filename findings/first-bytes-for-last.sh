#!/usr/bin/env bash
# A file server that answers a request for the last bytes with the first.
# Guess: Range bytes=-4 is the last four bytes, or else the whole file.
# Cost: readers that begin at the end (the directory of a zip, the foot of a
# Parquet file) get the beginning, and one byte more than they asked for.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error sirv@3.0.2 >/dev/null

mkdir site
printf 'abcdefghij' >site/letters.txt

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const server = createServer(sirv('site')).listen(0)
const address = `http://localhost:${server.address().port}/letters.txt`
const answer = async (range) => {
  const response = await fetch(address, { headers: { range } })
  return `${range}: ${response.status} ${await response.text()} (${response.headers.get('content-range')})`
}

console.log(`sirv ${version('sirv')}, a file of the ten letters abcdefghij`)
judge(
  'bytes=0-3: 206 abcd (bytes 0-3/10); bytes=-4: 206 ghij (bytes 6-9/10)',
  `${await answer('bytes=0-3')}; ${await answer('bytes=-4')}`,
  'bytes=0-3: 206 abcd (bytes 0-3/10); bytes=-4: 206 abcde (bytes 0-4/10)',
)
server.close()
JS
node try.js
