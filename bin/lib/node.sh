# Sourced by the commands that build: puts a Node that Vaadin's build accepts (24, npm 11.3 or newer) where it looks.
# Without npm on the machine nothing is done here, and Vaadin fetches Node by itself.
node_version=24.17.0
node_home=$HOME/.vaadin/node-v$node_version
node_fits() {
  [ "$("$1" --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')" = 24 ] &&
    "$2" --version 2>/dev/null | awk -F. '{ exit !($1 > 11 || $1 == 11 && $2 >= 3) }'
}
if ! node_fits node npm; then
  if [ ! -x "$node_home/bin/node" ] && command -v npm >/dev/null 2>&1; then
    echo "Fetching Node $node_version for the browser components"
    npm install --global --silent --prefix "$node_home" "node@$node_version" npm@11 >/dev/null || {
      echo "Node $node_version could not be fetched with npm (no network, or a registry missing in ~/.npmrc)." >&2
      exit 1
    }
  fi
  if [ -x "$node_home/bin/node" ]; then
    PATH=$node_home/bin:$PATH
    export PATH
  fi
fi
