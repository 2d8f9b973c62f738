package org.openiro.review.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Children;

/** The one way to an entry, to see it or to change it: logged as read, and changed only as the version that the caller saw. */
@ApplicationScoped
public class EntryChanges {

    private final Children children;
    private final AccessLog accessLog;

    EntryChanges(Children children, AccessLog accessLog) {
        this.children = children;
        this.accessLog = accessLog;
    }

    /** The entry, or the answer that there is none here. */
    public <T extends ChildEntry> T known(PanacheRepositoryBase<T, UUID> entries, UUID id) {
        T entry = entries.findByIdOptional(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        accessLog.touched(entry.childId());
        return entry;
    }

    /** The same once nobody else works on its child, as they left it; refused when that is not what the caller saw. */
    public <T extends ChildEntry> T forChange(
            PanacheRepositoryBase<T, UUID> entries, UUID id, @Nullable String ifMatch) {
        T entry = known(entries, id);
        children.held(entry.childId());
        entries.getEntityManager().refresh(entry);
        ETags.require(ifMatch, entry.version());
        return entry;
    }
}
