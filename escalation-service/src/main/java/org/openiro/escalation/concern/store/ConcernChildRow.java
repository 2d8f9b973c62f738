package org.openiro.escalation.concern.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.domain.ChildReference;
import org.openiro.escalation.concern.domain.NamedChild;

/** One child of a concern: named by our id, or by an identifier until that child is known. */
@Entity
@Table(name = "concern_child")
public class ConcernChildRow {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "concern_id")
    private UUID concernId;

    @Column(name = "position")
    private int position;

    @Column(name = "child_id")
    private @Nullable UUID childId;

    private @Nullable String scheme;

    private @Nullable String identifier;

    @Column(name = "bound_at")
    private @Nullable Instant boundAt;

    protected ConcernChildRow() {}

    public ConcernChildRow(UUID concernId, int position, NamedChild child, Instant now) {
        this.id = UUID.randomUUID();
        this.concernId = concernId;
        this.position = position;
        if (child.reference() instanceof ChildReference.ByIdentifier(String itsScheme, String itsIdentifier)) {
            this.scheme = itsScheme;
            this.identifier = itsIdentifier;
        }
        if (child.childId() != null) {
            this.childId = child.childId();
            this.boundAt = now;
        }
    }

    public void bind(UUID knownAs, Instant now) {
        this.childId = knownAs;
        this.boundAt = now;
    }

    public UUID concernId() {
        return concernId;
    }

    public @Nullable UUID childId() {
        return childId;
    }

    public @Nullable String scheme() {
        return scheme;
    }

    public @Nullable String identifier() {
        return identifier;
    }

    public @Nullable Instant boundAt() {
        return boundAt;
    }
}
