#!/usr/bin/env bash
# A page that asks to be painted only once its text is parsed, before Nu, the checker of the W3C (needs Java).
# Guess: no error, as the HTML Standard defines the link type `expect` by its `blocking` attribute.
# Cost: a page made right is called wrong, and who trusts the checker has the masthead painted first and the text later.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error vnu-jar@26.9.27 >/dev/null

cat >page.html <<'HTML'
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Rain by month</title>
<link rel="expect" href="#text" blocking="render">
</head>
<body>
<h1>Rain by month</h1>
<p id="text">It rained most in July.</p>
</body>
</html>
HTML
errors=$(java -jar node_modules/vnu-jar/build/dist/vnu.jar --format text page.html 2>&1 || true)
echo 'vnu-jar 26.9.27; a page with <link rel="expect" href="#text" blocking="render">'
echo 'expected: no error'
case $errors in
*'“blocking” attribute must have a “rel” attribute whose value is “stylesheet”'*)
  echo 'seen:     an error: only a stylesheet may block' ;;
*)
  echo "seen:     ${errors:-no error}"
  echo 'changed:  this used to be an error'
  exit 1 ;;
esac
