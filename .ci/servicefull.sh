#!/usr/bin/env bash
# Runs the README's main job with the runner given (container or process), and holds its report against wc and sha256sum.
set -euo pipefail
runner=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npx tsx examples/servicefull/provision.ts --execute --document README.md --runner "$runner" --json >"$work/out"
tail -n 1 "$work/out" >"$work/result"
read -r lines words bytes _ < <(LC_ALL=C.UTF-8 wc -lwc README.md)
node - "$work/result" "$runner" "$lines" "$words" "$bytes" "$(sha256sum README.md | cut -d' ' -f1)" <<'JS'
const [file, runner, lines, words, bytes, sha256] = process.argv.slice(2)
const result = JSON.parse(require('node:fs').readFileSync(file, 'utf8'))
const want = { lines: Number(lines), words: Number(words), bytes: Number(bytes), sha256 }
const wrong = Object.entries(want).filter(([name, value]) => result.report?.[name] !== value)
if (result.type !== 'result' || result.status !== 'SUCCEEDED' || result.runner !== runner || wrong.length > 0) {
  console.error('wrong:', wrong, JSON.stringify(result, null, 2))
  process.exit(1)
}
console.log(`${result.runner}: ${result.report.words} words`)
JS
