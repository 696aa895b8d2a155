#!/usr/bin/env bash
# A web server whose error pages lose all headers because one is taken away.
# Guess: “-Server” beside others in a block of headers leaves out that one line.
# Cost: the whole block waits for the answer’s end, which an error never comes
# to: pages for what is nowhere are without their policies, and only these.
set -euo pipefail
work=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
apt-get download caddy >/dev/null 2>&1 || { apt-get update && apt-get download caddy; } >/dev/null 2>&1
dpkg-deb -x caddy_*.deb .

port=$(node -p 'const s = require("node:net").createServer().listen(0); const { port } = s.address(); s.close(); port')
mkdir site
echo nothing here >site/404.html
cat >Caddyfile <<TEXT
{
	admin off
	auto_https off
}
:$port {
	root * $work/site
	@alone path /alone/*
	header @alone {
		X-Frame-Options DENY
	}
	@beside path /beside/*
	header @beside {
		X-Frame-Options DENY
		-Server
	}
	file_server
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
TEXT
HOME=$work XDG_CONFIG_HOME=$work XDG_DATA_HOME=$work usr/bin/caddy run --config Caddyfile --adapter caddyfile >log 2>&1 &
server=$!

cat >try.mjs <<'JS'
import { setTimeout } from 'node:timers/promises'

const judge = (expected, seen, surprise) => {
  console.log('expected:', expected)
  console.log('seen:    ', seen)
  if (seen === surprise) return
  console.log('changed: ', `this used to be ${surprise}`)
  process.exitCode = 1
}

const [port, version] = process.argv.slice(2)
const host = `http://127.0.0.1:${port}`
for (let tries = 0; tries < 100 && !(await fetch(host).catch(() => null)); tries += 1) await setTimeout(100)
const frames = async (path) => (await fetch(host + path)).headers.get('x-frame-options')

console.log(`Caddy ${version}, X-Frame-Options on the page for what is nowhere`)
judge(
  'set alone: DENY; set beside “-Server”: DENY',
  `set alone: ${await frames('/alone/nowhere')}; set beside “-Server”: ${await frames('/beside/nowhere')}`,
  'set alone: DENY; set beside “-Server”: null',
)
JS
node try.mjs "$port" "$(usr/bin/caddy version | cut -d' ' -f1)"
