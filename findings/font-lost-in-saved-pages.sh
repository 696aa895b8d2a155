#!/usr/bin/env bash
# A page whose fonts are tokens, saved by Chromium as one file (MHTML), as phones do.
# Guess: what is saved looks as what was seen.
# Cost: a rule with `font: var(--text)` and one more property of fonts, such as
# tabular figures, is saved with every property empty: its text is set in the
# browser's own font and size. A rule with the token alone is kept.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
command -v chromium >/dev/null || apt-get install -y --no-install-recommends chromium >/dev/null
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error puppeteer-core@25.16.0 >/dev/null

cat >try.js <<'JS'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import puppeteer from 'puppeteer-core'

const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const html = `<!doctype html><style>
:root { --text: 20px / 30px Arial }
p { font: var(--text) }
td { font: var(--text); font-variant-numeric: tabular-nums }
</style><p>586</p><table><tr><td>586</table>`
const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html)).listen(0)
await once(server, 'listening')

const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()
const sizes = () =>
  page.evaluate(() =>
    ['p', 'td'].map((each) => `${each} ${getComputedStyle(document.querySelector(each)).fontSize}`).join(', '),
  )
await page.goto(`http://localhost:${server.address().port}/`)
const seen = await sizes()
const { data } = await (await page.createCDPSession()).send('Page.captureSnapshot', { format: 'mhtml' })
writeFileSync('page.mhtml', data)
await page.goto(pathToFileURL('page.mhtml').href)
const saved = await sizes()
console.log(await browser.version())
await browser.close()
server.close()
judge('p 20px, td 20px; saved: the same', `${seen}; saved: ${saved}`, 'p 20px, td 20px; saved: p 20px, td 16px')
JS
node try.js
