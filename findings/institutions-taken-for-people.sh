#!/usr/bin/env bash
# An institution as the author of a RIS entry, read by bibutils.
# Guess: a comma at the end says that all before it is one name, as pandoc,
# citation-js and EndNote have it.
# Cost: “Office of Rain” is cited as “of Rain, Office”; only no-break spaces
# between its words keep it whole. Needs apt-get on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
apt-get download -q bibutils=7.2-2 libbibutils8=7.2-2 >/dev/null 2>&1
for package in *.deb; do dpkg-deb -x "$package" .; done
ris2xml() { LD_LIBRARY_PATH=$(dirname "$(find "$work" -name 'libbibutils.so*' | head -n 1)") "$work/usr/bin/ris2xml" 2>/dev/null; }

names() {
  printf 'TY  - DATA\r\nAU  - %s\r\nTI  - Rain by month\r\nER  - \r\n' "$1" | ris2xml | grep -c '<namePart'
}
bare=$(names 'Office of Rain')
ended=$(names 'Office of Rain,')
held=$(names $'Office\xc2\xa0of\xc2\xa0Rain')
seen="Office of Rain: $bare; with a comma behind it: $ended; with no-break spaces: $held"
surprise='Office of Rain: 2; with a comma behind it: 2; with no-break spaces: 1'
echo 'bibutils 7.2-2 (Debian 12); parts of the name of the author'
echo 'expected: Office of Rain: 2; with a comma behind it: 1; with no-break spaces: 1'
echo "seen:     $seen"
[ "$seen" = "$surprise" ] || { echo "changed:  this used to be $surprise"; exit 1; }
