#!/usr/bin/env bash
# A page whose figure holds a headline, a picture, a source and the table of its numbers, converted by pandoc.
# Guess: what a figure holds besides its picture is kept as paragraphs and tables.
# Cost: the page is converted without a word of its charts' headlines, sources and tables. Needs apt-get on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q pandoc=2.17.1.1-2~deb12u1 pandoc-data=2.17.1.1-2~deb12u1 liblua5.3-0 libyaml-0-2 >/dev/null 2>&1
for package in *.deb; do dpkg-deb -x "$package" root; done
pandoc() {
  LD_LIBRARY_PATH=$(dirname root/usr/lib/*/liblua5.3.so.0) root/usr/bin/pandoc --data-dir=root/usr/share/pandoc/data "$@"
}

cat >page.html <<'HTML'
<figure>
<h2>Sales rose by 2%</h2>
<p><img src="sales.svg" alt="A bar"></p>
<p>Source: the yearbook</p>
<table><tr><th>2024</th><td>102</td></tr></table>
</figure>
<p>After it</p>
HTML

echo "$(pandoc --version | head -n 1), HTML to Markdown"
echo 'expected: Sales rose by 2%, the picture, its source, the table, After it'
seen=$(pandoc -f html -t commonmark page.html | tr -s '\n' ' ')
echo "seen:     $seen"
[ "$seen" = '![](sales.svg) After it ' ] || {
  echo 'changed:  this used to be the picture without its description, and After it'
  exit 1
}
