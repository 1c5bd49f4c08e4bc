# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2034
# What the scripts of this folder share. Source it; it starts nothing and prints nothing.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

EX_USAGE=64
EX_UNAVAILABLE=69

# rustup puts Cargo where a shell that was not restarted does not look.
if ! command -v cargo >/dev/null && [ -x "${HOME:-}/.cargo/bin/cargo" ]; then
  PATH=$PATH:$HOME/.cargo/bin
fi

# Colours only for a person at a terminal who has not declined them (https://no-color.org).
bold='' red='' green='' yellow='' plain=''
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && [ "${TERM:-dumb}" != dumb ]; then
  bold=$'\e[1m' red=$'\e[31m' green=$'\e[32m' yellow=$'\e[33m' plain=$'\e[0m'
fi

now_ms() { # milliseconds of the wall clock
  local us=${EPOCHREALTIME/[.,]/}
  echo $((us / 1000))
}

seconds() { # seconds MILLISECONDS -> "12.3"
  printf '%d.%d' $(($1 / 1000)) $(($1 % 1000 / 100))
}

die() { # die EXIT-CODE MESSAGE...
  local code=$1
  shift
  echo "pyrs: $*" >&2
  exit "$code"
}

# run_logged LOG LIMIT LABEL COMMAND...: runs with all output in LOG, for LIMIT seconds at most.
# On a terminal the label and the seconds are shown while it lasts; otherwise nothing is.
run_logged() {
  local log=$1 limit=$2 label=$3 started=$SECONDS status=0 pid
  shift 3
  mkdir -p "$(dirname "$log")"
  # timeout makes a process group, so that what the command started ends with it.
  timeout --kill-after=10 "$limit" "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  while [ -t 2 ] && kill -0 "$pid" 2>/dev/null; do
    printf '\r%s ... %d s ' "$label" $((SECONDS - started)) >&2
    sleep 0.2
  done
  wait "$pid" || status=$?
  [ ! -t 2 ] || printf '\r\e[K' >&2
  [ $status -ne 124 ] || echo "stopped after $limit seconds" >>"$log"
  return $status
}

# The executable that a name stands for, past the wrappers of version managers; the name itself when
# it does not start, so that pyrs-abi is the one to say so.
python_executable() {
  "$1" -I -S -c 'import sys; print(sys.executable)' 2>/dev/null || echo "$1"
}

# A build directory's name for an interpreter: readable, and different for different paths.
python_key() {
  local executable sum
  executable=$(python_executable "$1")
  sum=$(printf '%s' "$executable" | cksum)
  printf '%s-%05d' "${executable##*/}" $((${sum%% *} % 100000))
}

# The distribution's own interpreter, whatever PATH puts before it: /usr/bin/python3.11.
system_python() {
  readlink -f /usr/bin/python3 2>/dev/null || echo /usr/bin/python3.11
}

# The interpreters that the tests go through: PYTHONS, else python3, the distribution's own build and
# its debug twin. One that appears twice is tested once.
test_pythons() {
  local name seen=' ' executable
  for name in ${PYTHONS:-python3 "$(system_python)" "$(system_python)-dbg"}; do
    executable=$(python_executable "$name")
    [[ $seen == *" $executable "* ]] || echo "$name"
    seen+="$executable "
  done
}

# Files of ours that end in one of the given suffixes; generated ones are left out.
our_files() {
  local patterns=() suffix
  for suffix in "$@"; do patterns+=("*.$suffix"); done
  git ls-files --cached --others --exclude-standard -- "${patterns[@]}" |
    while read -r file; do
      [ -f "$file" ] || continue
      head -n 5 "$file" | grep -q 'DO NOT EDIT' || echo "$file"
    done
}
