package org.openiro.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Is told which children a request showed or changed; {@link TouchesChildren} writes them down in its transaction. What a
 * consumer or a sweep touches without any person behind it is not logged.
 */
@ApplicationScoped
public class AccessLog {

    private final TouchedChildren touched;
    private final CurrentUser user;

    AccessLog(TouchedChildren touched, CurrentUser user) {
        this.touched = touched;
        this.user = user;
    }

    public void touched(Collection<UUID> childIds) {
        if (!touched.awaited() && !user.system()) {
            throw new IllegalStateException("an operation that touches children says so with @TouchesChildren");
        }
        touched.add(childIds);
    }

    public void touched(UUID childId) {
        touched(List.of(childId));
    }
}
