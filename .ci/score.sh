#!/usr/bin/env bash
# Holds results against recordings: score.sh COMPARER EXPECTED RESULTS LEAST. Fewer records right than LEAST is a failure.
# LEAST is the number of records less those that cannot be right.
set -uo pipefail
out=$(node "$1" "$2" "$3" --list)
echo "$out"
right=$(echo "$out" | tail -n 1 | cut -d' ' -f1)
[ "$right" -ge "$4" ]
