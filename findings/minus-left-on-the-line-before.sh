#!/usr/bin/env bash
# Where a line may end in “a loss of −¥5.18 billion”.
# Guess: a minus stays with the number behind it, as it does in “−5.18”, be there a sign of money between them or not.
# Cost: the line ends in a lone minus and the next begins with ¥5.18 billion: a loss is read as a gain.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error linebreak@1.1.0 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import LineBreaker from 'linebreak'

const { version } = JSON.parse(readFileSync('node_modules/linebreak/package.json', 'utf8'))
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

function pieces(text) {
  const breaker = new LineBreaker(text)
  const ends = []
  for (let end = breaker.nextBreak(); end; end = breaker.nextBreak()) ends.push(end.position)
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end)).join('|')
}

console.log(`linebreak ${version} (the line breaking algorithm of Unicode, UAX 14); | is where a line may end`)
judge('a |−5.18; a |−¥5.18; a |−$5.18', ['a −5.18', 'a −¥5.18', 'a −$5.18'].map(pieces).join('; '), 'a |−5.18; a |−|¥5.18; a |−|$5.18')
judge('with a word joiner (U+2060) between them: a |−¥5.18', pieces('a −\u2060¥5.18').replace('\u2060', ''), 'a |−¥5.18')
JS
node try.js
