#!/usr/bin/env bash
# A page tested with scripts off: what stands in <noscript> is shown then, and is
# looked for by its text.
# Guess: a locator by text or by a part of it finds what a reader sees.
# Cost: a test says that the fallback is not there while it is, or, where it asks
# that something is absent, passes while it is shown.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
command -v chromium >/dev/null || apt-get install -y --no-install-recommends chromium >/dev/null
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error playwright-core@1.65.1 >/dev/null

cat >try.js <<'JS'
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
await page.setContent('<main><noscript><p class="table">Revenue by year</p><a href="#data">All rows</a></noscript></main>')
const seen = {
  visible: await page.locator('p.table').isVisible(),
  byText: await page.getByText('Revenue by year').count(),
  byPart: await page.locator('p', { hasText: 'Revenue' }).count(),
  byRole: await page.getByRole('link', { name: 'All rows' }).count(),
}
const { version } = JSON.parse(readFileSync('node_modules/playwright-core/package.json', 'utf8'))
console.log(`playwright-core ${version}, Chromium ${browser.version()}`)
await browser.close()
judge(
  'visible, and found once in each way',
  JSON.stringify(seen),
  '{"visible":true,"byText":0,"byPart":1,"byRole":1}',
)
JS
node try.js
