package org.openiro.review.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Children;

/**
 * Reads what will be changed once nobody else works on its child: so its version is the last one, and of two commands that
 * rest on the same version the second is refused before it is looked at.
 */
@ApplicationScoped
public class EntriesForChange {

    private final EntityManager entities;
    private final Children children;
    private final AccessLog accessLog;

    EntriesForChange(EntityManager entities, Children children, AccessLog accessLog) {
        this.entities = entities;
        this.children = children;
        this.accessLog = accessLog;
    }

    /**
     * The entry, when the command rests on its version.
     *
     * @param kind an entity with the attributes {@code id} and {@code childId}
     */
    public <T> T get(Class<T> kind, UUID id, @Nullable String ifMatch, ToLongFunction<T> version) {
        var childId = childOf(kind, id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        accessLog.touched(childId);
        children.held(childId);
        var entry = Optional.ofNullable(entities.find(kind, id))
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        ETags.require(ifMatch, version.applyAsLong(entry));
        return entry;
    }

    private Optional<UUID> childOf(Class<?> kind, UUID id) {
        return entities.createQuery("select e.childId from " + kind.getSimpleName() + " e where e.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
