#!/bin/sh
# A Docker engine, a registry and a base image for the tests, on a machine that can pull no image.
#
# Installs Debian's docker.io and docker-registry where they are missing, starts dockerd where none answers, and makes
# the image that Dockerfiles name by default out of this machine's own node. Run as root. It may be run again.
set -eu

base_image="${BASE_IMAGE:-public.ecr.aws/docker/library/node:24-slim}"
socket=/var/run/docker.sock

engine_answers() { curl --silent --fail --max-time 5 --output /dev/null --unix-socket "$socket" http://engine/_ping; }

if ! command -v dockerd > /dev/null || ! command -v docker-registry > /dev/null; then
  apt-get update -qq
  # The packages would start their own services; the engine below is started by hand.
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
    printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d
    chmod +x /usr/sbin/policy-rc.d
    policy_is_ours=yes
  fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends docker.io docker-registry ca-certificates curl iptables
  if [ "${policy_is_ours:-no}" = yes ]; then rm /usr/sbin/policy-rc.d; fi
fi

if ! engine_answers; then
  log="${DOCKERD_LOG:-/tmp/dockerd.log}"
  setsid nohup dockerd < /dev/null > "$log" 2>&1 &
  attempts=60
  until engine_answers; do
    attempts=$((attempts - 1))
    if [ "$attempts" -eq 0 ] || ! kill -0 "$!" 2> /dev/null; then
      echo "The Docker engine does not answer. The end of $log:" >&2
      tail -n 20 "$log" >&2
      exit 1
    fi
    sleep 1
  done
fi

encoded="$(printf '%s' "$base_image" | sed 's|/|%2F|g')"
if curl --silent --fail --output /dev/null --unix-socket "$socket" "http://engine/images/$encoded/json"; then
  echo "Docker engine answers; $base_image stands."
  exit 0
fi

# Everything that node needs and nothing else: no shell, no package manager, a numeric user without /etc/passwd.
root="$(mktemp -d)"
trap 'rm -rf "$root"' EXIT
node="$(readlink -f "$(command -v node)")"
install -D -m 755 "$node" "$root/usr/local/bin/node"
ldd "$node" | grep -o '/[^ ]*' | while read -r library; do
  install -D -m 755 "$(readlink -f "$library")" "$root$library"
done
install -D -m 644 /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/ca-certificates.crt"
install -d -m 1777 "$root/tmp"

tar --create --directory "$root" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner . |
  curl --silent --show-error --fail-with-body --unix-socket "$socket" --request POST --header 'Content-Type: application/x-tar' --data-binary @- \
    "http://engine/images/create?fromSrc=-&repo=${base_image%:*}&tag=${base_image##*:}&changes=ENV%20PATH%3D%2Fusr%2Flocal%2Fbin&changes=USER%201000%3A1000&changes=CMD%20%5B%22node%22%5D" > /dev/null
echo "Docker engine answers; $base_image was made from $node."
