package org.openiro.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Is told which children a request showed or changed; {@link TouchesChildren} writes them down in its transaction. */
@ApplicationScoped
public class AccessLog {

    private final TouchedChildren touched;

    AccessLog(TouchedChildren touched) {
        this.touched = touched;
    }

    public void touched(Collection<UUID> childIds) {
        touched.add(childIds);
    }

    public void touched(UUID childId) {
        touched.add(List.of(childId));
    }
}
