#!/usr/bin/env bash
# Amounts in short, as labels of charts have them, read out by Flite.
# Guess: a unit at the end of a number changes nothing of how the number is said,
# as a percent sign or a space before it does not.
# Cost: with “bn” at its end 38.7 is heard as “thirty eight, seven”, 1.2 as one and
# two; “−5.4%” as a gain, as U+2212 is unsaid. Needs apt-get on Debian 12.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
apt-get download -q flite=2.2-5 libflite1=2.2-5 >/dev/null 2>&1
for package in *.deb; do dpkg-deb -x "$package" .; done
lib=$(dirname "$(find "$work" -name 'libflite.so*' | head -n 1)")
sounds() { LD_LIBRARY_PATH=$lib "$work/usr/bin/flite" -t "$1" -ps -o none | tr -d ' \n'; }

# “point” in the sounds that Flite writes
point='poynt'
seen=
for amount in '38.7%' '38.7 bn' '38.7bn' '1.2x'; do
  case $(sounds "$amount") in *"$point"*) said=said ;; *) said=unsaid ;; esac
  seen="$seen$amount $said, "
done
if [ "$(sounds '−5.4%')" = "$(sounds '5.4%')" ]; then seen="${seen}minus unsaid"; else seen="${seen}minus said"; fi
surprise='38.7% said, 38.7 bn said, 38.7bn unsaid, 1.2x unsaid, minus unsaid'
echo 'flite 2.2 (Debian 12), its own voice; the point of amounts, and U+2212 before 5.4%'
echo 'expected: 38.7% said, 38.7 bn said, 38.7bn said, 1.2x said, minus said'
echo "seen:     $seen"
[ "$seen" = "$surprise" ] || { echo "changed:  this used to be $surprise"; exit 1; }
