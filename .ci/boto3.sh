#!/usr/bin/env bash
# The AWS SDK for Python, which a test drives the sandbox with. From Debian's packages, where it is missing.
set -euo pipefail
/usr/bin/python3 -c 'import boto3' 2>/dev/null && exit 0
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-boto3
