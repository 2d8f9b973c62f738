package org.openiro.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A source says that a review was not held like this on which people had recorded something: it stands meanwhile. */
@Entity
@Table(name = "review_dispute")
class ReviewDispute {

    /** How far it has come. A review that a person records in error is on no list any more, whatever stands here. */
    enum State {
        OPEN,
        /** A person says that it was held on this day: what the source goes on saying is not asked again. */
        CONFIRMED,
        /** The source tells the review again. */
        TOLD_AGAIN
    }

    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "source_system")
    private String sourceSystem;

    @Column(name = "said_at")
    private Instant saidAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    protected ReviewDispute() {}

    ReviewDispute(UUID reviewId, String system, Instant at) {
        this.reviewId = reviewId;
        this.sourceSystem = system;
        this.saidAt = at;
        this.state = State.OPEN;
    }

    void saidAgain(String system, Instant at) {
        if (state != State.CONFIRMED) {
            sourceSystem = system;
            saidAt = at;
            state = State.OPEN;
        }
    }

    void confirmed() {
        state = State.CONFIRMED;
    }

    void toldAgain(String system) {
        if (state == State.OPEN && system.equals(sourceSystem)) {
            state = State.TOLD_AGAIN;
        }
    }
}
