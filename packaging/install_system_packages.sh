#!/bin/sh
# Installs what packaging/system-packages.txt lists for the given goals (run, test, booth) and is missing.
# As root it does so; as anybody else it prints the one command and stops. With nothing missing it says nothing.
set -eu
list="$(dirname "$0")/system-packages.txt"
goals="$*"

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is neither Debian nor Ubuntu: the system packages of $list are not looked after. Going on." >&2
    exit 0
fi

# One line for each missing package: its possible names.
missing() {
    dpkg-query -W -f '${db:Status-Status} ${Package}\n' | awk -v goals=" $goals " '
        FNR == NR { if ($1 == "installed") there[$2] = 1; next }
        { sub(/#.*/, "") }
        /^\[/ { gsub(/[][ \t]/, ""); wanted = index(goals, " " $0 " "); next }
        wanted && NF {
            found = 0
            for (i = 1; i <= NF; i++) if ($i in there) found = 1
            gsub(/\|/, " ")
            if (!found && !said[$0]++) print
        }' - "$list"
}

# A Python with its own ensurepip (pyenv, or one compiled here) needs no python3-venv.
needed() {
    missing | while read -r names; do
        if [ "$names" = python3-venv ] && "${PYTHON:-python3}" -c 'import ensurepip, venv' >/dev/null 2>&1; then
            continue
        fi
        echo "$names"
    done
}

# Each missing package by the name under which this release has it; fails when one is not known at all.
chosen() {
    echo "$wanted" | while read -r names; do
        for name in $names; do
            if apt-cache show "$name" >/dev/null 2>&1; then
                echo "$name"
                continue 2
            fi
        done
        return 1
    done
}

install() {
    # shellcheck disable=SC2046  # names are meant to be split
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $(chosen)
}

wanted="$(needed)"
[ -n "$wanted" ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    names="$(chosen)" || names="$(echo "$wanted" | awk '{ print $1 }')"
    echo "Some system packages are missing. Install them with this command, then try again:" >&2
    echo "  sudo apt-get install --no-install-recommends" $names >&2
    exit 1
fi

echo "Installing system packages:" $(echo "$wanted" | awk '{ print $1 }')
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
# The package lists may be absent or too old: fetched only when the first try says so.
if ! { chosen >/dev/null && install; } >"$log" 2>&1; then
    if ! { apt-get update -q && chosen >/dev/null && install; } >"$log" 2>&1; then
        cat "$log" >&2
        echo "The system packages could not be installed (see above). Needed: $(echo "$wanted" | tr '\n' ' ')" >&2
        exit 1
    fi
fi
