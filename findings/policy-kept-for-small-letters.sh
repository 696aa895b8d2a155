#!/usr/bin/env bash
# A page with its policy in a `<meta>`, saved by Chromium as one file (MHTML), as
# phones do.
# Guess: `http-equiv` is the same in small letters, as in HTML it is.
# Cost: `Content-Security-Policy` is left out of the file, within which nothing is
# of the site; `content-security-policy`, as Astro writes it, is kept, and refuses
# the stylesheet in the file: the page is bare.
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

const server = createServer(({ url }, response) => {
  const policy = `<meta http-equiv="${url.slice(1)}" content="default-src 'none'; style-src 'self'">`
  const page = `<!doctype html>${policy}<link rel="stylesheet" href="/style.css"><p>586</p>`
  const [type, text] = url === '/style.css' ? ['css', 'p { font-size: 20px }'] : ['html', page]
  response.setHeader('Content-Type', `text/${type}`).end(text)
}).listen(0)
await once(server, 'listening')

const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()
const size = () => page.evaluate(() => getComputedStyle(document.querySelector('p')).fontSize)
async function saved(name) {
  await page.goto(`http://localhost:${server.address().port}/${name}`)
  const before = await size()
  const { data } = await (await page.createCDPSession()).send('Page.captureSnapshot', { format: 'mhtml' })
  writeFileSync('page.mhtml', data)
  await page.goto(pathToFileURL('page.mhtml').href)
  return `${name}: ${before}, saved ${await size()}`
}
const seen = `${await saved('Content-Security-Policy')}; ${await saved('content-security-policy')}`
console.log(await browser.version())
await browser.close()
server.close()
judge(
  'Content-Security-Policy: 20px, saved 20px; content-security-policy: 20px, saved 20px',
  seen,
  'Content-Security-Policy: 20px, saved 20px; content-security-policy: 20px, saved 16px',
)
JS
node try.js
