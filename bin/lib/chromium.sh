# Sourced by the commands that drive a browser: installs Chromium where it is missing, or ends with one clear sentence.
if ! command -v chromium >/dev/null 2>&1 && [ ! -x "${CHROMIUM:-/none}" ]; then
  echo "Installing Chromium"
  as_root=''
  [ "$(id -u)" = 0 ] || as_root=sudo
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "A browser is needed, Chromium: install it, or name it in the variable CHROMIUM." >&2
    exit 1
  fi
  { $as_root apt-get -qq update && $as_root apt-get -qq install -y --no-install-recommends chromium; } >/dev/null || {
    echo "Chromium could not be installed with apt-get (no network, or no right to install): install it yourself." >&2
    exit 1
  }
fi
