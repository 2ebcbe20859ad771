#!/usr/bin/env bash
# bare_root.sh FOLDER COMMAND...: run COMMAND as a newcomer would: in a copy of this checkout, inside a fresh root file system
# with Python, its venv module and certificates, but no display, no Qt libraries, no fonts. Needs root and debootstrap.
# FOLDER takes about 2 GB; the caller deletes it. Release and package sources are those of this machine: Debian or Ubuntu.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
root=$1
shift
mirror=$(sed -n 's/^URIs: *//p; s/^deb  *\(\[[^]]*\] *\)\{0,1\}\(http[^ ]*\).*/\2/p' \
  /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null | sed -n 1p || true)

release=$(. /etc/os-release && echo "$VERSION_CODENAME")

if [ ! -e "$root/.made" ]; then
  debootstrap --variant=minbase --include=python3,python3-venv,ca-certificates "$release" "$root" "$mirror"
  rm -rf "$root"/etc/apt/sources.list*
  cp -r /etc/apt/sources.list* /etc/apt/apt.conf.d "$root/etc/apt/"
  cp -r /usr/share/keyrings/. "$root/usr/share/keyrings/"
  for file in /etc/ssl/certs/ca-certificates.crt /etc/pip.conf /etc/resolv.conf /etc/hosts; do
    if [ -e "$file" ]; then cp -L "$file" "$root$file"; fi
  done
  mkdir "$root/root/project"
  (cd "$project" && git ls-files -z --cached --others --exclude-standard |
    tar --create --ignore-failed-read --null --files-from=-) | tar --extract --directory "$root/root/project"
  touch "$root/.made"
fi

mkdir -p "$root/dev/shm"
mapfile -t passed < <(env | grep -E '^(PIP_(INDEX|EXTRA|CERT|TRUSTED|PROXY|DEFAULT)|SSL_CERT_|(https?|no|HTTPS?|NO)_(proxy|PROXY)=)' || true)
# The mounts belong to this one process, and are gone with it.
exec env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "${passed[@]}" \
  unshare --mount bash -c 'set -e; root=$1; shift
    mount -t proc proc "$root/proc"
    mount -t tmpfs -o size=1g tmpfs "$root/dev/shm"
    exec chroot "$root" bash -c "cd /root/project && exec \"\$@\"" bash "$@"' bash "$root" "$@"
