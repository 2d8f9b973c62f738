package org.openiro.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A source says that a review was not held like this on which people had recorded something: it stands meanwhile. Each change
 * answers whether others are to be told.
 */
@Entity
@Table(name = "review_dispute")
class ReviewDispute {

    /** How far it has come. A review that a person records in error is on no list any more, whatever stands here. */
    enum State {
        OPEN,
        /** A person says that it was held on this day: what the source goes on saying is not asked again. */
        CONFIRMED,
        /** The source and what stands here agree: it tells the review again, or the review stands against it no longer. */
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

    /** Missing while nobody was told of it. */
    @Column(name = "disputed_since")
    private @Nullable Instant disputedSince;

    /** The review that its source means in its stead. */
    @Column(name = "beside_review_id")
    private @Nullable UUID besideReviewId;

    protected ReviewDispute() {}

    ReviewDispute(UUID reviewId, String system, @Nullable UUID besideReviewId, Instant at) {
        this.reviewId = reviewId;
        this.sourceSystem = system;
        this.besideReviewId = besideReviewId;
        this.saidAt = at;
        this.disputedSince = at;
        this.state = State.OPEN;
    }

    boolean saidAgain(String system, @Nullable UUID beside, Instant at) {
        if (state == State.CONFIRMED) {
            return false;
        }
        boolean goesOn = state == State.OPEN && disputedSince != null && Objects.equals(beside, besideReviewId);
        disputedSince = state == State.OPEN ? since() : at;
        sourceSystem = system;
        besideReviewId = beside;
        saidAt = at;
        state = State.OPEN;
        return !goesOn;
    }

    boolean confirmed() {
        return settled(State.CONFIRMED);
    }

    boolean toldAgain(String system) {
        return system.equals(sourceSystem) && settled(State.TOLD_AGAIN);
    }

    /** The review stands against its source no longer. */
    boolean givenUp() {
        return settled(State.TOLD_AGAIN);
    }

    private boolean settled(State how) {
        boolean open = state == State.OPEN;
        if (open || how == State.CONFIRMED) {
            state = how;
        }
        return open;
    }

    Instant since() {
        return disputedSince == null ? saidAt : disputedSince;
    }

    @Nullable
    UUID besideReviewId() {
        return besideReviewId;
    }
}
