package org.openiro.caseload.child.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** When the first review of a period of care is due, as review-service last said. */
@Entity
@Table(name = "first_review")
class FirstReview {

    @Id
    @Column(name = "obligation_id")
    UUID obligationId;

    @TenantId
    @Column(name = "authority")
    String authority;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "period_started_on")
    LocalDate periodStartedOn;

    @Column(name = "due_on")
    LocalDate dueOn;
}
