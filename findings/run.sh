#!/usr/bin/env bash
# Runs every finding, one line each; the output of those that failed follows.
set -uo pipefail
cd "$(dirname "$0")" || exit 1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
passed=0
failed=0
for script in *.sh; do
  [ "$script" = run.sh ] && continue
  if bash "$script" >"$log" 2>&1; then
    echo "as found  ${script%.sh}"
    passed=$((passed + 1))
  else
    echo "failed    ${script%.sh}"
    sed 's/^/    /' "$log"
    failed=$((failed + 1))
  fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
