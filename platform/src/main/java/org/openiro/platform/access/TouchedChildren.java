package org.openiro.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The children of the current request, gathered until its access-log row is written. */
@RequestScoped
class TouchedChildren {

    private final Set<UUID> ids = new LinkedHashSet<>();
    private boolean told;

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
}
