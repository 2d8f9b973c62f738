package org.openiro.review.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.openiro.review.child.domain.Identifier;

@Entity
@Table(name = "child_identifier")
class ChildIdentifier {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id")
    private Child child;

    @Column(name = "scheme")
    private String scheme;

    @Column(name = "identifier")
    private String identifier;

    protected ChildIdentifier() {}

    ChildIdentifier(Child child, Identifier identifier) {
        this.id = UUID.randomUUID();
        this.child = child;
        this.scheme = identifier.scheme();
        this.identifier = identifier.identifier();
    }

    Identifier identifier() {
        return new Identifier(scheme, identifier);
    }

    Child child() {
        return child;
    }
}
