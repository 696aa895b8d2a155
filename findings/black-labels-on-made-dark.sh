#!/usr/bin/env bash
# A chart as an inline SVG on a white page, shown by a Chromium that makes pages dark.
# Guess: letters and ground change together, or `color-scheme: only light` leaves
# the element as it is, as the documentation of this mode says.
# Cost: the ground turns dark and the letters of larger drawings do not, whatever
# the page declares; a drawing is legible only with a ground of its own.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
command -v chromium >/dev/null || apt-get install -y --no-install-recommends chromium >/dev/null
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error puppeteer-core@25.16.0 >/dev/null

cat >try.js <<'JS'
import puppeteer from 'puppeteer-core'

const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--enable-features=WebContentsForceDark'],
})
const page = await browser.newPage()
await page.setViewport({ width: 320, height: 320 })

// The ink is a block that a letter could be; the point beside it is the ground.
async function colours(style, ground = '') {
  const ink = '<path fill="#111111" d="M20 20h100v100h-100z"/>'
  await page.setContent(
    `<!doctype html><style>body{margin:0;background:#fff}${style}</style><svg width="300" height="300">${ground}${ink}</svg>`,
  )
  const picture = await page.screenshot({ encoding: 'base64' })
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    canvas.drawImage(image, 0, 0)
    const light = (x, y) => (canvas.getImageData(x, y, 1, 1).data[0] > 127 ? 'light' : 'dark')
    return `${light(70, 70)} ink on ${light(200, 200)} ground`
  }, picture)
}

const seen = {
  plain: await colours(''),
  optedOut: await colours(':root, svg { color-scheme: only light }'),
  grounded: await colours('', '<rect width="300" height="300" fill="#ffffff"/>'),
}
console.log(`${await browser.version()} with WebContentsForceDark`)
await browser.close()
judge(
  'light ink on dark ground; and opted out, dark ink on light ground',
  JSON.stringify(seen),
  JSON.stringify({
    plain: 'dark ink on dark ground',
    optedOut: 'dark ink on dark ground',
    grounded: 'dark ink on light ground',
  }),
)
JS
node try.js
