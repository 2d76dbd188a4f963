#!/bin/sh
# Rebuilds the stand-ins and prints each one gzipped in base64, as LinkedLibraries.java holds them.
# Needs gcc and Debian's gcc-aarch64-linux-gnu; only the developer who changes the C source runs it.
set -eu
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for arch in x86_64 aarch64; do
  for lib in aio numa; do
    "$arch-linux-gnu-gcc" -Os -shared -fPIC -nostdlib -fno-asynchronous-unwind-tables \
      -Wl,-soname,lib$lib.so.1 -Wl,--version-script=$lib.map -Wl,-z,noseparate-code \
      -Wl,--build-id=none -s -o "$out/lib$lib.so.1" $lib.c
    printf '%s %s %s\n' "$arch" "lib$lib.so.1" "$(gzip -9nc "$out/lib$lib.so.1" | base64 -w0)"
  done
done
