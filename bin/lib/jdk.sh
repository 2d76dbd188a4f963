# Sourced by the commands: sets JAVA_HOME to a JDK 25 or newer, or ends with one clear sentence.
jdk_major() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}
jdk_find() {
  jdk_best='' jdk_best_major=24
  for jdk_home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*jdk* /opt/*/*jdk* \
    /usr/local/*jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$jdk_home" ] || continue
    jdk_this=$(jdk_major "$jdk_home") || continue
    [ "${jdk_this:-0}" -gt "$jdk_best_major" ] || continue
    jdk_best=$jdk_home jdk_best_major=$jdk_this
    # A JAVA_HOME that is new enough wins over a newer one elsewhere.
    [ "$jdk_home" != "${JAVA_HOME:-}" ] || return 0
  done
  [ -n "$jdk_best" ]
}
if jdk_find; then
  JAVA_HOME=$jdk_best
  export JAVA_HOME
else
  echo "Gouvernail needs a JDK 25 or newer: install one (Debian: https://adoptium.net) or set JAVA_HOME to it." >&2
  exit 1
fi
