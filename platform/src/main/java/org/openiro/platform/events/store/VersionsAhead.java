package org.openiro.platform.events.store;

import jakarta.transaction.Synchronization;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.NewestOnly.Standing;

/**
 * The versions of states that one transaction reads once before it notes any of them, and writes once before it commits. When
 * another one has noted any state of any of them meanwhile, even an older one, the transaction fails and is to begin again:
 * what it has read of the thing since may be out of date.
 */
public final class VersionsAhead implements Synchronization {

    private static final String READ =
            "select id, version, forgotten from newest_state where authority = ? and kind = ? and id = any (?)";

    private static final String FIRST = """
            insert into newest_state (authority, kind, id, version)
            select ?, state.kind, state.id, state.version
            from unnest(?::text[], ?::text[], ?::bigint[]) as state (kind, id, version)
            order by state.kind, state.id
            on conflict do nothing
            """;

    private static final String RISEN = """
            update newest_state set version = state.version, forgotten = false
            from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[]) as state (kind, id, version, seen)
            where newest_state.authority = ? and newest_state.kind = state.kind and newest_state.id = state.id
              and newest_state.version = state.seen
            """;

    private final Statements statements;
    private final String authority;
    private final Map<Thing, Noted> noted = new HashMap<>();
    private final Set<Thing> looked = new HashSet<>();
    private final Set<Thing> changed = new LinkedHashSet<>();

    public VersionsAhead(Statements statements, String authority) {
        this.statements = statements;
        this.authority = authority;
    }

    private record Thing(String kind, String id) {}

    /** @param seen the version that was there when it was looked; none for a thing not noted before */
    private record Noted(String id, @Nullable Long seen, long version, boolean forgotten) {}

    public void look(String kind, Collection<String> ids) {
        List<String> wanted =
                ids.stream().filter(id -> !looked.contains(new Thing(kind, id))).toList();
        statements
                .list(
                        READ,
                        row -> new Noted(row.getString(1), row.getLong(2), row.getLong(2), row.getBoolean(3)),
                        authority,
                        kind,
                        wanted.toArray(String[]::new))
                .forEach(each -> noted.put(new Thing(kind, each.id()), each));
        wanted.forEach(id -> looked.add(new Thing(kind, id)));
    }

    /** How a state stands to those noted before; nothing for a thing that was not looked for. */
    public Optional<Standing> note(String kind, String id, long version) {
        Thing thing = new Thing(kind, id);
        if (!looked.contains(thing)) {
            return Optional.empty();
        }
        @Nullable Noted before = noted.get(thing);
        Standing standing = standing(before, version);
        if (standing != Standing.OLDER) {
            noted.put(thing, new Noted(id, before == null ? null : before.seen(), version, false));
            changed.add(thing);
        }
        return Optional.of(standing);
    }

    private static Standing standing(@Nullable Noted before, long version) {
        if (before == null || before.version() < version) {
            return Standing.NEWER;
        }
        return before.version() == version && before.forgotten() ? Standing.AGAIN : Standing.OLDER;
    }

    /** Nothing of what bears one of these names is written any more. */
    public void forget(Collection<String> names) {
        looked.removeIf(thing -> names.stream()
                .anyMatch(name -> thing.id().equals(name) || thing.id().startsWith(name + ":")));
        noted.keySet().retainAll(looked);
        changed.retainAll(looked);
    }

    @Override
    public void beforeCompletion() {
        if (changed.isEmpty()) {
            return;
        }
        Map<Boolean, List<Thing>> known = changed.stream()
                .collect(Collectors.partitioningBy(thing -> noted(thing).seen() != null));
        int written = first(Objects.requireNonNull(known.get(false))) + risen(Objects.requireNonNull(known.get(true)));
        if (written < changed.size()) {
            throw new IllegalStateException("another state was noted meanwhile: the transaction is to begin again");
        }
    }

    private int first(List<Thing> things) {
        return things.isEmpty() ? 0 : statements.change(FIRST, authority, kinds(things), ids(things), versions(things));
    }

    private int risen(List<Thing> things) {
        return things.isEmpty()
                ? 0
                : statements.change(
                        RISEN,
                        kinds(things),
                        ids(things),
                        versions(things),
                        things.stream().map(thing -> noted(thing).seen()).toArray(Long[]::new),
                        authority);
    }

    private static String[] kinds(List<Thing> things) {
        return things.stream().map(Thing::kind).toArray(String[]::new);
    }

    private static String[] ids(List<Thing> things) {
        return things.stream().map(Thing::id).toArray(String[]::new);
    }

    private Long[] versions(List<Thing> things) {
        return things.stream().map(thing -> noted(thing).version()).toArray(Long[]::new);
    }

    private Noted noted(Thing thing) {
        return Objects.requireNonNull(noted.get(thing));
    }

    @Override
    public void afterCompletion(int status) {
        // Written or not: it ends with its transaction.
    }
}
