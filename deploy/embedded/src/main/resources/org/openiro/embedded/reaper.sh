# Ends the processes of a directory of pid files once the JVM at the other end of standard input is gone.
# $1: directory of <name>.pid files, each "<signal> <pid>"   $2: seconds of patience   $3: directory to remove, or ""
trap '' HUP INT TERM
while read -r line; do
  # The JVM has stopped its processes itself, or means them to stay.
  [ "$line" != leave ] || exit 0
done

each() {
  for file in "$1"/*.pid; do
    [ -f "$file" ] && read -r signal pid <"$file" && "$2"
  done
}
ask() { kill -s "$signal" "$pid" 2>/dev/null; }
force() { kill -s KILL "$pid" 2>/dev/null; }
look() { if kill -s 0 "$pid" 2>/dev/null; then alive=yes; fi; }

[ "$2" = 0 ] || each "$1" ask
waited=0
while [ "$waited" -lt "$2" ]; do
  alive=no
  each "$1" look
  [ "$alive" = yes ] || break
  sleep 1
  waited=$((waited + 1))
done
each "$1" force
rm -f "$1"/*.pid
if [ -n "$3" ]; then
  rm -rf "$3" || { sleep 1; rm -rf "$3"; }
fi
