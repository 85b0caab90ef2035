#!/usr/bin/env bash
# Packs the package, checks its shape, installs it into an empty folder, and uses it from plain JavaScript.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm pack --pack-destination "$work"
tarball=$(echo "$work"/*.tgz)
npx publint --strict "$tarball"
npx attw "$tarball" --profile esm-only
npx knip
cd "$work"
npm init -y >/dev/null
npm pkg set type=module
npm install "$tarball"
cat >machine.js <<'JS'
import { stateMachine, toAsl } from 'stepwright'
const machine = stateMachine('Hello').pass('Greet', { output: () => ({ greeting: 'hello' }) }).end()
if (toAsl(machine).definition.StartAt !== 'Greet') throw new Error('The packed library does not compile a machine.')
JS
node machine.js
echo '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}' >good.asl.json
npx stepwright validate good.asl.json
echo '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"}}}' >bad.asl.json
status=0
npx stepwright validate bad.asl.json || status=$?
[ "$status" -eq 2 ] || { echo "validate ended with $status for a wrong definition, not 2"; exit 1; }
