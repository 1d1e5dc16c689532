#!/bin/sh
# Packs the extension into artifacts/extension/heading-generator-VERSION.vsix, after its test. Needs Node.js with npm.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The checkout stays as it is. No lock: it would name the registry of whoever wrote it; all versions are exact.
cp -R "$root/src/HeadingGenerator.VSCode/." "$work"
cp "$root/src/icon.png" "$root/LICENSE" "$work"
cd "$work"
npm install --no-package-lock --no-audit --no-fund --ignore-scripts
npm test -- "$root/docs/text-format.md"
mkdir -p "$root/artifacts/extension"
npx --no-install vsce package --no-git-tag-version --no-rewrite-relative-links --out "$root/artifacts/extension/"
