# Sourced by the scripts in deploy/: finds the tree and a JDK 25, builds what is missing, runs the launcher.
set -eu

openiro_root="$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)"
. "$openiro_root/.mvn/jdk25.sh"
openiro_launcher="$openiro_root/deploy/launcher/target"
openiro_stamp="$openiro_launcher/built"

# stale ARTIFACT SOURCE…: true when the artifact is missing, or a source is newer than it and than the last build.
openiro_stale() {
  openiro_artifact="$1"
  shift
  [ -e "$openiro_artifact" ] || return 0
  if [ -e "$openiro_stamp" ]; then
    openiro_newer="$(find "$@" -type f -newer "$openiro_artifact" -newer "$openiro_stamp" -print 2>/dev/null)"
  else
    openiro_newer="$(find "$@" -type f -newer "$openiro_artifact" -print 2>/dev/null)"
  fi
  [ -n "$openiro_newer" ]
}

openiro_needs_build() (
  cd "$openiro_root"
  for service in review-service caseload-service escalation-service reporting-service; do
    openiro_stale "$service/target/quarkus-app/quarkus-run.jar" "$service/src/main" "$service/contracts" \
      "$service/pom.xml" platform/src/main platform/pom.xml pom.xml && exit 0
  done
  for tool in launcher council-simulator; do
    set -- "deploy/$tool/target/openiro-$tool-"*[!s].jar
    openiro_stale "$1" "deploy/$tool/src/main" "deploy/$tool/pom.xml" deploy/embedded/src/main \
      deploy/embedded/pom.xml && exit 0
    [ -d "deploy/$tool/target/lib" ] || exit 0
  done
  [ ! -d deploy/embedded/target/broker/lib ]
)

# Keeps what it reads in LOG and shows what a person waits for.
openiro_progress() {
  : >"$1"
  while IFS= read -r openiro_line; do
    printf '%s\n' "$openiro_line" >>"$1"
    case "$openiro_line" in
    "[INFO] Building OpenIRO"*) printf '  %s\n' "${openiro_line#"[INFO] Building "}" ;;
    esac
  done
}

# Builds MAVEN-ARGUMENT… and shows one line a module; the whole log is kept.
openiro_build() {
  openiro_log="${OPENIRO_STATE:-$openiro_root/.openiro}/logs/build.log"
  mkdir -p "$(dirname "$openiro_log")"
  echo "Building OpenIRO (the first time this fetches its libraries from Maven Central and takes some minutes)"
  echo "  log: $openiro_log"
  rm -f "$openiro_log.failed"
  {
    cd "$openiro_root"
    ./mvnw -B -ntp -DskipTests "$@" package || : >"$openiro_log.failed"
  } 2>&1 | openiro_progress "$openiro_log"
  if [ -e "$openiro_log.failed" ]; then
    rm -f "$openiro_log.failed"
    echo "The build failed. Its log ends with:" >&2
    grep -E '^\[ERROR\]' "$openiro_log" | head -n 20 >&2
    exit 1
  fi
}

openiro_run() {
  [ -d "$openiro_launcher/lib" ] || openiro_build -pl deploy/launcher -am
  exec "$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto \
    -Dopeniro.root="$openiro_root" -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -cp "$openiro_launcher/classes:$openiro_launcher/lib/*" org.openiro.launcher.Launcher "$@"
}
