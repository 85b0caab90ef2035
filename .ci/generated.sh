#!/usr/bin/env bash
# The generated files must be what the generator writes.
set -euo pipefail
npm run --silent generate
git diff --exit-code --stat
