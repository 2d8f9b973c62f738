package org.openiro.review.paperwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.clock.LondonClock;
import org.openiro.review.paperwork.domain.Paper;
import org.openiro.review.paperwork.domain.PaperDone;

/** What somebody recorded of one paper of a review. Added to, never changed: the last entry of a paper counts. */
@Entity
@Immutable
@Table(name = "review_paperwork")
class PaperworkEntry {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper")
    private Paper paper;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "carried_from")
    private @Nullable UUID carriedFrom;

    @Column(name = "by")
    private String by;

    @Column(name = "at")
    private Instant at;

    protected PaperworkEntry() {}

    PaperworkEntry(UUID reviewId, int number, RecordPaperRequest request, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.reviewId = reviewId;
        this.number = number;
        this.paper = request.paper();
        this.doneOn = request.doneOn();
        this.reason = request.why();
        this.by = by;
        this.at = at;
    }

    /** The same of another review, which was the one that it speaks of. */
    PaperworkEntry carriedTo(UUID otherReviewId) {
        var carried = new PaperworkEntry();
        carried.id = UUID.randomUUID();
        carried.reviewId = otherReviewId;
        carried.number = number;
        carried.paper = paper;
        carried.doneOn = doneOn;
        carried.reason = reason;
        carried.carriedFrom = reviewId;
        carried.by = by;
        carried.at = at;
        return carried;
    }

    Paper paper() {
        return paper;
    }

    @Nullable
    LocalDate doneOn() {
        return doneOn;
    }

    PaperDone done() {
        return doneOn == null ? PaperDone.NOT : PaperDone.on(doneOn, LocalDate.ofInstant(at, LondonClock.LONDON));
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** The review on which it was recorded; null when it is this one. */
    @Nullable
    UUID carriedFrom() {
        return carriedFrom;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
