#!/usr/bin/env bash
# A published schema that is stricter than the check it was made from.
# Guess: what JSON Schema cannot say (a regular expression's flag) is refused.
# Cost: readers' validators reject data that the build itself has passed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error zod@4.6.7 ajv@8.20.0 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import Ajv from 'ajv/dist/2020.js'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const code = z.string().regex(/^[a-z]{2}\d{4}$/i)
const published = z.toJSONSchema(code)
const verdict = (ok) => (ok ? 'takes it' : 'refuses it')

console.log(`zod ${version('zod')}, ajv ${version('ajv')}; AB1234 against /^[a-z]{2}\\d{4}$/i`)
judge(
  'both take it, or toJSONSchema throws as it does for a Set or a Date',
  `zod ${verdict(code.safeParse('AB1234').success)}; its JSON Schema (pattern ${published.pattern}) ${verdict(new Ajv.default().validate(published, 'AB1234'))}`,
  'zod takes it; its JSON Schema (pattern ^[a-z]{2}\\d{4}$) refuses it',
)
JS
node try.js
