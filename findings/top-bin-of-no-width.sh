#!/usr/bin/env bash
# A histogram whose top values stand in a bar of no width.
# Guess: thresholds taken from an axis give one bin from each tick to the next,
# the last of them closed.
# Cost: every firm at 100% is counted and none is drawn.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error d3-array@3.2.4 d3-scale@4.0.2 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { bin } from 'd3-array'
import { scaleLinear } from 'd3-scale'

const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const shares = [12, 55, 85, 100, 100]
const axis = scaleLinear().domain([0, 100])
const top = (bins) => bins.slice(-2).map(({ x0, x1, length }) => `${x0} to ${x1}: ${length}`).join(', ')

console.log(`d3-array ${version('d3-array')}, d3-scale ${version('d3-scale')}; shares ${shares.join(' ')}`)
judge(
  'both ways: 80 to 90: 1, 90 to 100: 2',
  `ten bins asked for: ${top(bin().domain(axis.domain()).thresholds(10)(shares))}; ticks of the axis: ${top(bin().domain(axis.domain()).thresholds(axis.ticks(10))(shares))}`,
  'ten bins asked for: 80 to 90: 1, 90 to 100: 2; ticks of the axis: 90 to 100: 0, 100 to 100: 2',
)
JS
node try.js
