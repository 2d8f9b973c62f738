# Sourced by mvnw and by the scripts in deploy/: sets JAVA_HOME to a JDK 25 or newer, or says in two lines what to do.
# JAVA_HOME stays as it is when it is new enough; then the java on the PATH counts, then the usual places of Linux
# (Debian, Fedora, SDKMAN), macOS (Apple's folder, Homebrew) and of tools. OPENIRO_JDK_PLACES, a list of folders with
# spaces between, takes the place of the usual ones.

openiro_jdk_major() {
  # A JDK has a compiler, and says its version in the file "release": no need to start it.
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

openiro_jdk_is_25() {
  openiro_major="$(openiro_jdk_major "$1")" || return 1
  [ -n "$openiro_major" ] && [ "$openiro_major" -ge 25 ]
}

openiro_jdk_of_path() {
  openiro_javac="$(command -v javac)" || return 1
  openiro_javac="$(readlink -f "$openiro_javac" 2>/dev/null)" || return 1
  dirname "$(dirname "$openiro_javac")"
}

openiro_jdks() {
  # A subshell, because mvnw forbids what this needs: names with a star.
  (
    set +f
    if [ -n "${OPENIRO_JDK_PLACES-}" ]; then
      for place in $OPENIRO_JDK_PLACES; do
        printf '%s\n' "$place"/*
      done
      return
    fi
    home="${HOME:-/nonexistent}"
    printf '%s\n' /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /opt/jdk/* "$home"/.sdkman/candidates/java/* \
      "$home"/.jdks/* "$home"/.local/share/mise/installs/java/* "$home"/.asdf/installs/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$home"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
      /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec
    [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25+ 2>/dev/null
  )
}

# The oldest that will do: 25 is what OpenIRO is built and tested with.
openiro_best_jdk() {
  openiro_jdks | while IFS= read -r openiro_home; do
    if openiro_jdk_is_25 "$openiro_home"; then
      printf '%s %s\n' "$openiro_major" "$openiro_home"
    fi
  done | sort -n | sed -n '1s/^[0-9]* //p'
}

if ! openiro_jdk_is_25 "${JAVA_HOME-}"; then
  openiro_found="$(openiro_jdk_of_path)" || openiro_found=
  openiro_jdk_is_25 "$openiro_found" || openiro_found="$(openiro_best_jdk)"
  if [ -z "$openiro_found" ]; then
    echo "OpenIRO needs a JDK 25 or newer, and found none in JAVA_HOME, on the PATH or in the usual places." >&2
    echo "Install Temurin 25 (https://adoptium.net/temurin/releases/?version=25), or set JAVA_HOME to a JDK 25." >&2
    exit 1
  fi
  JAVA_HOME="$openiro_found"
  export JAVA_HOME
fi
