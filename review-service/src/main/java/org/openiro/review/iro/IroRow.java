package org.openiro.review.iro;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.iro.domain.KnownIro;

/** What an IRO is called. */
@Entity
@Table(name = "iro")
class IroRow {

    @Id
    @Column(name = "iro_id")
    private UUID iroId;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "subject")
    private @Nullable String subject;

    @Column(name = "professional")
    private @Nullable String professional;

    protected IroRow() {}

    IroRow(UUID iroId) {
        this.iroId = iroId;
    }

    void called(@Nullable String bySubject, @Nullable String byReference) {
        subject = bySubject;
        professional = byReference;
    }

    KnownIro known() {
        return new KnownIro(iroId, subject, professional);
    }
}
