#!/usr/bin/env bash
# A tagged PDF that says that nothing in its tags is suspect, read by Poppler.
# Guess: `/Suspects false`, the value by default, is as good as leaving it out.
# Cost: Poppler calls it a syntax error and false no boolean, so that a sound file,
# as Typst writes them, looks broken. Needs apt-get on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
echo '{ "private": true, "type": "module" }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error @cantoo/pdf-lib@2.11.1 >/dev/null
cat >make.js <<'JS'
import { writeFileSync } from 'node:fs'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'

for (const [name, said] of [
  ['unsaid', {}],
  ['false', { Suspects: false }],
  ['true', { Suspects: true }],
]) {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  pdf.catalog.set(PDFName.of('MarkInfo'), pdf.context.obj({ Marked: true, ...said }))
  writeFileSync(`${name}.pdf`, await pdf.save({ useObjectStreams: false }))
}
JS
node make.js
apt-get download -q poppler-utils=22.12.0-2+deb12u3 libpoppler126=22.12.0-2+deb12u3 >/dev/null 2>&1
apt-get download -q poppler-utils=22.12.0-2+deb12u3 libpoppler126=22.12.0-2+deb12u3 \
  libbrotli1 libdeflate0 libexpat1 libfontconfig1 libfreetype6 libjbig0 libjpeg62-turbo liblcms2-2 liblerc4 \
  libnspr4 libnss3 libopenjp2-7 libpng16-16 libsqlite3-0 libtiff6 libwebp7 libzstd1 >/dev/null 2>&1
for package in *.deb; do dpkg-deb -x "$package" .; done
lib=$(dirname "$(find "$work" -name 'libpoppler.so*' | head -n 1)")
complaints() { LD_LIBRARY_PATH=$lib "$work/usr/bin/pdfinfo" "$1.pdf" 2>&1 >/dev/null | sed 's/^Syntax Error: //' | tr '\n' ' '; }

seen=
for said in unsaid true false; do
  complaint=$(complaints "$said")
  seen="$seen$said: ${complaint:-nothing }"
done
surprise='unsaid: nothing true: nothing false: Suspects object is wrong type (boolean) '
echo 'pdfinfo 22.12.0 (Debian 12), on a catalog with MarkInfo'
echo 'expected: unsaid: nothing true: nothing false: nothing'
echo "seen:     $seen"
[ "$seen" = "$surprise" ] || { echo "changed:  this used to be $surprise"; exit 1; }
