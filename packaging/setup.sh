#!/usr/bin/env bash
# setup.sh [run|dev]: make this checkout ready to run (run) or to be checked (dev). The other scripts call it.
# A second run finds its stamp and is done at once; what an interrupted one left is remade by the next.
# Messages go to standard error: standard output belongs to the program.
set -euo pipefail

kind=${1:-run}
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$project/.venv
stamp=$venv/.setup-done             # kind, fingerprint, place; written last
unfinished=$venv/.setup-unfinished  # there while packages are being written
cd "$project"

# What Qt's xcb, wayland and offscreen plugins load and its wheels do not bring: library, Debian and Ubuntu package.
# Those that these packages depend on go without saying. Ubuntu 24.04 and Debian 13 call one of them libglib2.0-0t64,
# which provides the old name.
qt_libraries="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-shape.so.0 libxcb-shape0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxkbcommon-x11.so.0 libxkbcommon-x11-0"

say() { printf '%s\n' "$*" >&2; }
stop() { say "set-up stopped: $*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# --- becoming root, installing system packages ---

can_be_root() { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

apt_line() { echo "sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"; }

apt_install() { # fails if the packages could not be installed; apt waits where an update at boot holds its lock
  local wait=(-o DPkg::Lock::Timeout=300)
  as_root apt-get "${wait[@]}" -qq update >&2 || say "    (the package lists could not be refreshed; trying with the old ones)"
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get "${wait[@]}" -q install -y --no-install-recommends "$@" </dev/null >&2
}

# --- 1/4 Python environment ---

fits() { # the versions pyproject.toml names
  "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))' >/dev/null 2>&1
}

version_of() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])'; }

find_python() {
  local name
  if [ -n "${PYTHON:-}" ]; then
    fits "$PYTHON" || stop "PYTHON=$PYTHON is not a Python from 3.11 to 3.14."
    echo "$PYTHON"
    return
  fi
  for name in python3 python3.14 python3.13 python3.12 python3.11; do
    if fits "$name"; then command -v "$name"; return; fi
  done
  stop "no Python from 3.11 to 3.14 found. Install one (Debian, Ubuntu: sudo apt-get install python3 python3-venv;
  others: https://www.python.org/downloads/), or name yours: PYTHON=/path/to/python3 bash packaging/run.sh"
}

need_venv_module() { # Debian and Ubuntu keep it in a package of its own
  local python=$1 package
  if "$python" -c 'import ensurepip, venv' 2>/dev/null; then return; fi
  package=python$(version_of "$python")-venv
  has apt-get || stop "$python lacks the modules venv and ensurepip: install them, or name another Python with PYTHON=..."
  can_be_root || stop "Python's venv module is missing. Run this line, then try again:
  $(apt_line "$package")"
  say "    Python's venv module is missing: installing $package with apt-get"
  apt_install "$package" || stop "$package could not be installed; the lines above say why."
}

sound() { # not when half-made, when its Python is gone or was replaced by another, or when it was moved here
  local place=$project
  [ ! -e "$unfinished" ] && fits "$venv/bin/python" && "$venv/bin/python" -c 'import pip' 2>/dev/null || return 1
  if [ -n "${PYTHON:-}" ] && [ "$(version_of "$PYTHON")" != "$(version_of "$venv/bin/python")" ]; then return 1; fi
  if [ -e "$stamp" ]; then { read -r _ && read -r place; } <"$stamp" || return 1; fi
  [ "$place" = "$project" ]
}

make_environment() {
  local python
  python=$(find_python)
  need_venv_module "$python"
  say "    making .venv with $("$python" -V 2>&1) ($python)"
  rm -rf "$venv"
  mkdir "$venv"
  touch "$unfinished" # first, so that an interrupted start is known for what it is
  "$python" -m venv "$venv" >&2 || stop "the environment .venv could not be made; the lines above say why."
}

# --- 2/4 dependencies, 3/4 the program ---

pip() { PIP_USER=0 PIP_DISABLE_PIP_VERSION_CHECK=1 "$venv/bin/python" -m pip "$@" </dev/null; }

a_line_per_package() {
  local line
  while read -r line; do
    case $line in
      Downloading*.metadata*) ;;
      Downloading*) line=${line#Downloading }; say "    fetched ${line##*/}" ;;
      Installing*) say "    installing them (about a minute on a slow disk)" ;;
    esac
  done
}

install_locked() { # wheels only: building a source package would fetch its build tools, which no lock covers
  local order=(install --require-hashes --only-binary ':all:' -r "packaging/requirements/$kind.txt")
  if [ -t 2 ]; then pip "${order[@]}" >&2; else pip "${order[@]}" --progress-bar off | a_line_per_package; fi
}

fingerprint() { # changes with everything the environment was made from
  "$venv/bin/python" -ISc 'import hashlib, sys
made = hashlib.sha256(sys.version.encode())
for name in sys.argv[1:]:
    made.update(open(name, "rb").read())
print(made.hexdigest())' packaging/requirements/{run,dev}.txt pyproject.toml 2>/dev/null
}

ready() { # what is ready to be checked is also ready to run
  local made print
  [ -e "$stamp" ] && read -r made print <"$stamp" || return 1
  [ "$made" = dev ] || [ "$made" = "$kind" ] || return 1
  [ "$print" = "$(fingerprint)" ] && sound
}

make_ready() {
  say "1/4 Python environment"
  if sound; then say "    keeping .venv ($("$venv/bin/python" -V))"; else make_environment; fi
  rm -f "$stamp"
  touch "$unfinished"
  say "2/4 Locked dependencies (packaging/requirements/$kind.txt, about 200 MB the first time)"
  install_locked || stop "the dependencies could not be installed; the lines above say why. Run it again to go on."
  say "3/4 Annotator itself, from this folder"
  pip install --quiet --no-index --no-deps --no-build-isolation -e . >&2 || stop "Annotator itself could not be installed."
  printf '%s %s\n%s\n' "$kind" "$(fingerprint)" "$project" >"$unfinished"
  mv "$unfinished" "$stamp"
}

# --- 4/4 system libraries ---

missing_for_qt() { # lines of library and package; only libraries of this machine's own kind count
  local ldconfig known library package folder
  ldconfig=$(PATH=$PATH:/usr/sbin:/sbin command -v ldconfig) || return 0 # macOS and others: Qt's wheels suffice
  known=$("$ldconfig" -p | grep -E '\(libc6,(x86-64|AArch64)' || true)
  while read -r library package; do
    if [ -n "$library" ] && [[ $known != *"$library ("* ]]; then echo "$library $package"; fi
  done <<<"$qt_libraries"
  for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-/root}/.fonts" "${HOME:-/root}/.local/share/fonts"; do
    if [ -n "$(find "$folder" -name '*.[ot]t[cf]' -print -quit 2>/dev/null)" ]; then return; fi
  done
  echo "fonts fonts-dejavu-core"
}

install_line() { # for systems other than Debian's; the rpm ones take a library's own name
  local library package rpm=""
  while read -r library package; do
    case $library in fonts) rpm+=" dejavu-sans-fonts" ;; *) rpm+=" '$library()(64bit)'" ;; esac
  done <<<"$1"
  if has dnf; then echo "sudo dnf install$rpm"
  elif has zypper; then echo "sudo zypper install${rpm/dejavu-sans-fonts/dejavu-fonts}"
  elif has pacman; then
    echo "sudo pacman -S --needed libglvnd xcb-util-cursor xcb-util-wm xcb-util-keysyms libxkbcommon-x11 fontconfig wayland ttf-dejavu"
  else echo "(install with your system's package manager:$(cut -d' ' -f1 <<<"$1" | tr '\n' ' ' | sed 's/^/ /'))"; fi
}

system_libraries() {
  local missing packages
  missing=$(missing_for_qt)
  if [ -z "$missing" ]; then say "4/4 System libraries that Qt needs: all there"; return; fi
  packages=$(cut -d' ' -f2 <<<"$missing" | paste -sd' ' -)
  say "4/4 System libraries that Qt needs to open a window, missing: $packages"
  if has apt-get && can_be_root; then
    say "    installing them with apt-get"
    # shellcheck disable=SC2086 # a list of names
    apt_install $packages || say "    They could not be installed (see above). Annotator goes on; no window can open without them."
  else
    say "    Annotator goes on without; no window can open until an administrator runs this one line:"
    if has apt-get; then say "  $(apt_line "$packages")"; else say "  $(install_line "$missing")"; fi
  fi
}

# --- all of it, one set-up at a time ---

wait_for_others() { # the lock is the folder itself, and goes with this process
  has flock || return 0
  exec 9<"$project/packaging"
  flock -n 9 || { say "Another set-up is at work here; waiting for it."; flock 9; }
}

case $kind in run | dev) ;; *) say "usage: setup.sh [run|dev]"; exit 2 ;; esac
if ready && [ -z "$(missing_for_qt)" ]; then exit 0; fi
wait_for_others
ready || make_ready
system_libraries
