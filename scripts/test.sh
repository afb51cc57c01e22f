# Part of ./greenroom: the tests and their summary.

results=()
failed=0
background=()

# step NAME COMMAND...: runs it, remembers how it ended and how long it took, and goes on.
step() {
  local name=$1 begun=$SECONDS status=passed
  shift
  say "" "=== $name"
  "$@" || { status=FAILED; failed=1; }
  results+=("$(printf '%-34s %-8s %5d s' "$name" "$status" $((SECONDS - begun)))")
}

end_background() {
  local pid
  for pid in "${background[@]}"; do
    kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
  done
  background=()
}

run_tests() {
  local only=""
  while [ $# -gt 0 ]; do
    case "$1" in
      --only) [ $# -ge 2 ] || die "--only needs the name of a module."; only=$2; shift 2 ;;
      *) die "Unknown option $1 of ./greenroom test." ;;
    esac
  done
  need_java
  need_maven
  mkdir -p $own/logs
  tests_begun=$own/tests-begun
  touch $tests_begun
  test_directory=$(mktemp -d)
  trap 'end_background; rm -rf "$test_directory"' EXIT
  if [ -n "$only" ]; then test_one "$only"; else test_all; fi
  summary
  exit $failed
}

test_all() {
  if has_web; then
    step "web: packages" web_packages
    step "web: lint, tests" web_check
  fi
  # First, and not as a part of verify: a module whose tests fail must not leave an old jar to the end-to-end tests.
  step "build" build
  step "store and broker for the tests" start_shared
  step "modules (mvn verify)" mvn $mvn_options -fae verify "${shared[@]}"
  end_background
  if has_browser_tests; then step "browser" browser_tests; fi
}

# The inner loop: compiles what the module needs, runs only the module's own tests.
test_one() {
  local module classes phase=test
  if [ "$1" = gateway/web ]; then
    step "web: packages" web_packages
    step "web: lint, tests" web_check
    step "web: build" web_build
    return
  fi
  if [ "$1" = browser ]; then
    build
    step "browser" browser_tests
    return
  fi
  for module in "$1" "platform/$1" "standalone/$1" ""; do [ -f "$module/pom.xml" ] && break; done
  [ -n "$module" ] || die "There is no module $1; the modules are: $(modules | xargs -n1 basename | xargs) gateway/web browser."
  [ "$1" != end-to-end ] || { build && phase=verify; }
  classes=$(find "$module/src/test/java" -name '*Test.java' | sed -E 's#.*/src/test/java/##; s#\.java$##' | paste -sd, -)
  [ -n "$classes" ] || die "$1 has no tests."
  step "$1" mvn $mvn_options -pl "$module" -am "$phase" -Dtest="$classes" -Dsurefire.failIfNoSpecifiedTests=false
}

modules() { sed -n 's#.*<module>\(.*\)</module>.*#\1#p' pom.xml; }

web_check() { (cd gateway/web && npm run --silent --if-present lint && npm test --silent --if-present); }

# One store and one broker for all modules, unless Docker offers real ones (see platform/testing).
start_shared() {
  shared=()
  if docker info >/dev/null 2>&1; then
    say "Docker is present: the tests start MongoDB and Kafka in containers."
    return
  fi
  start_one store --port 0 && shared+=("-Dgreenroom.test.mongodb=mongodb://$address") || return 1
  start_one broker --port 0 --controller-port 0 && shared+=("-Dgreenroom.test.kafka=$address")
}

# Runs a copy of the jar, because verify writes the jar anew. Sets $address to what the process says it listens on.
start_one() {
  local part=$1 log=$test_directory/$1.log
  shift
  cp standalone/"$part"/target/"$part"-*-app.jar "$test_directory/$part.jar" || return 1
  "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED \
    -jar "$test_directory/$part.jar" --dir "$test_directory/$part" --host 127.0.0.1 "$@" >"$log" 2>&1 &
  background+=($!)
  for _ in $(seq 300); do
    address=$(sed -n 's#.* ready on \(mongodb://\)\{0,1\}\([0-9.]*:[0-9]*\).*#\2#p' "$log")
    if [ -n "$address" ]; then
      say "$part on $address"
      return 0
    fi
    sleep 0.1
  done
  cat "$log"
  return 1
}

# --- In a browser ---------------------------------------------------------------------------------------------------

has_browser_tests() { has_web && grep -q '"test:browser"' gateway/web/package.json; }

# Starts the platform on free ports in a directory that is thrown away; sets GREENROOM_URL.
start_platform() {
  local log=$test_directory/platform.log
  supervisor_command
  "${supervisor[@]}" --demo --port 0 --data-dir "$test_directory/data" "$@" >"$log" 2>&1 &
  background+=($!)
  for _ in $(seq 1800); do
    GREENROOM_URL=$(sed -n 's#^.*Ready after .*: \(https\{0,1\}://[^ ]*\)$#\1#p' "$log")
    if [ -n "$GREENROOM_URL" ]; then
      export GREENROOM_URL
      grep 'ready after' "$log" || true
      return 0
    fi
    kill -0 "$!" 2>/dev/null || break
    sleep 0.1
  done
  tail -40 "$log"
  return 1
}

with_platform() {
  start_platform || { end_background; return 1; }
  local status=0
  "$@" || status=$?
  end_background
  return $status
}

npm_run() { (cd gateway/web && npm run --silent "$@"); }

browser_tests() { web_packages && need_chromium && with_platform npm_run test:browser; }

screenshots() {
  need_java
  build
  web_packages
  need_chromium
  test_directory=$(mktemp -d)
  trap 'end_background; rm -rf "$test_directory"' EXIT
  with_platform npm_run screenshots
}

# --- Measuring ------------------------------------------------------------------------------------------------------

bench() {
  local module class
  case "${1:-}" in
    outbox) module=platform/outbox class=OutboxBenchmark ;;
    store) module=standalone/store class=ListPagesBenchmark ;;
    search) module=question-service class=SearchBenchmark ;;
    *) die "./greenroom bench measures one of: outbox, store, search" ;;
  esac
  shift
  need_java
  need_maven
  mvn $mvn_options -q -pl $module -am test -Dtest=$class -Dsurefire.failIfNoSpecifiedTests=false "$@"
}

# Runs in the directory that the script was called from: the files are named from there.
accuracy() {
  need_java
  build || exit 1
  local jar
  jar=$(ls "$PWD"/scoring-service/target/scoring-service-*.jar | grep -v -e -sources -e -plain | head -1)
  cd "$called_from"
  exec "$JAVA_HOME/bin/java" -Xmx1g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -Dloader.main=dev.greenroom.scoring.accuracy.AccuracyMain -cp "$jar" \
    org.springframework.boot.loader.launch.PropertiesLauncher "$@"
}

# --- Summary --------------------------------------------------------------------------------------------------------

# Sums one attribute of the suites in a module's surefire reports that are newer than this run.
sum_of() {
  { find "$1/target/surefire-reports" -name 'TEST-*.xml' -newer "$tests_begun" -exec sed -n "s/.*<testsuite .* $2=\"\([0-9]*\)\".*/\1/p" {} + 2>/dev/null || true; } |
    awk '{ sum += $1 } END { print sum + 0 }'
}

summary() {
  local module tests bad skipped all=0
  say "" "=== Summary"
  printf '%-34s %8s %8s %8s\n' module tests failed skipped
  while read -r module; do
    tests=$(sum_of "$module" tests)
    bad=$(($(sum_of "$module" failures) + $(sum_of "$module" errors)))
    skipped=$(sum_of "$module" skipped)
    [ "$tests" = 0 ] || printf '%-34s %8d %8d %8d\n' "$module" "$tests" "$bad" "$skipped"
    all=$((all + tests))
    [ "$bad" = 0 ] || failed=1
  done < <(modules)
  printf '%-34s %8d\n\n' "all modules" "$all"
  printf '%s\n' "${results[@]}"
  if [ $failed = 0 ]; then say "" "All passed in $SECONDS s."; else say "" "FAILED after $SECONDS s."; fi
}
