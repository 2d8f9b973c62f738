package org.openiro.review.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/**
 * Who works on which children at a time. A return is worked on alone; whoever works on one child waits for a return to end
 * and for others at the same child. Locks end with the transaction.
 */
@ApplicationScoped
public class ChildLocks {

    private final EntityManager entities;
    private final CurrentAuthority authority;

    ChildLocks(EntityManager entities, CurrentAuthority authority) {
        this.entities = entities;
        this.authority = authority;
    }

    /** For a whole return: nobody else works on a child of this council. */
    public void allChildren() {
        lock("pg_advisory_xact_lock", "children:" + authority.code());
    }

    /** Before a child is looked up by what a record calls it: waits while a return is taken. */
    public void someChild() {
        lock("pg_advisory_xact_lock_shared", "children:" + authority.code());
    }

    /** Before a child's facts or reviews are changed: waits for others at it, then sees what they left. */
    public void hold(Child child) {
        someChild();
        if (entities.contains(child)) {
            lock("pg_advisory_xact_lock", "child:" + child.id());
            try {
                entities.refresh(child);
            } catch (EntityNotFoundException e) {
                // Withdrawn while we waited.
                throw new ProblemException(PlatformProblem.NOT_FOUND);
            }
        }
    }

    /** Without a class for the result: with one Hibernate would plan each query anew and keep all those plans. */
    private void lock(String function, String name) {
        entities.createNativeQuery("select 1 from (select " + function + "(hashtextextended(:name, 0))) as locked")
                .setParameter("name", name)
                .getSingleResult();
    }
}
