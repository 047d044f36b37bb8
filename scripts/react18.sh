#!/bin/sh
# The same type-check and tests on React 18, in a copy; the checkout itself is not touched.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
copy=$(mktemp -d "${TMPDIR:-/tmp}/react18.XXXXXX")
trap 'rm -rf "$copy"' EXIT INT TERM
cd "$root"
git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t "$copy"
[ -d dist ] && cp -a dist "$copy/dist"
cp -al node_modules "$copy/node_modules" 2>/dev/null || cp -a node_modules "$copy/node_modules"
# Caches are written in place: through a hard link that would reach the checkout.
rm -rf "$copy/node_modules/.vite" "$copy/node_modules/.cache"
cd "$copy"
npm install --no-save --no-audit --no-fund --ignore-scripts react@18.3.1 react-dom@18.3.1 @types/react@18 @types/react-dom@18
node -p '"react " + require("react").version + ", react-dom " + require("react-dom").version'
node_modules/.bin/tsc --noEmit
node_modules/.bin/vitest run "$@"
