#!/usr/bin/env bash
# Signs of comparison read out by eSpeak NG, the usual voice of Orca.
# Guess: `>` and `<` are said, as `≥`, `≤` and `≈` are.
# Cost: “>380” and “<380” are both heard as “380”, with all the rest of the
# family said in words. Needs apt-get on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
apt-get download -q espeak-ng=1.51+dfsg-10+deb12u2 libespeak-ng1=1.51+dfsg-10+deb12u2 espeak-ng-data=1.51+dfsg-10+deb12u2 libpcaudio0 libsonic0 >/dev/null 2>&1
for package in *.deb; do dpkg-deb -x "$package" .; done
lib=$(dirname "$(find "$work" -name 'libespeak-ng.so*' | head -n 1)")
# Pauses tell no word from another.
sounds() { LD_LIBRARY_PATH=$lib "$work/usr/bin/espeak-ng" --path="$lib" -v en-gb -q -x "$1" | tr -d "_:' \n"; }

plain=$(sounds '380')
seen=
for sign in '>' '<' '≥' '≤' '≈'; do
  if [ "$(sounds "${sign}380")" = "$plain" ]; then said=unsaid; else said=said; fi
  seen="$seen$sign $said, "
done
surprise='> unsaid, < unsaid, ≥ said, ≤ said, ≈ said, '
echo 'espeak-ng 1.51 (Debian 12), British voice; signs before 380'
echo 'expected: > said, < said, ≥ said, ≤ said, ≈ said,'
echo "seen:     $seen"
[ "$seen" = "$surprise" ] || { echo "changed:  this used to be $surprise"; exit 1; }
