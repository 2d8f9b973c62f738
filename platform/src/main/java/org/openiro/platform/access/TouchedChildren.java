package org.openiro.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.platform.http.KeptWithAnswer;

/** The children of the current request, gathered until its access-log row is written. */
@RequestScoped
class TouchedChildren implements KeptWithAnswer {

    private final Set<UUID> ids = new LinkedHashSet<>();
    private boolean awaited;
    private boolean told;

    /** From here on the operation owes the access log a row. */
    void await() {
        awaited = true;
    }

    boolean awaited() {
        return awaited;
    }

    void add(Collection<UUID> childIds) {
        ids.addAll(childIds);
        told = true;
    }

    boolean told() {
        return told;
    }

    List<UUID> ids() {
        return List.copyOf(ids);
    }

    @Override
    public String keep() {
        return told ? ids.stream().map(UUID::toString).collect(Collectors.joining(" ", "children ", "")) : "";
    }

    @Override
    public void restore(String kept) {
        if (kept.startsWith("children")) {
            add(Arrays.stream(kept.split(" ", -1))
                    .skip(1)
                    .filter(id -> !id.isEmpty())
                    .map(UUID::fromString)
                    .toList());
        }
    }
}
