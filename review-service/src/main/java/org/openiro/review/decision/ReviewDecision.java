package org.openiro.review.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.Closing;
import org.openiro.review.decision.domain.DecisionAnswer;
import org.openiro.review.decision.domain.DecisionDates;
import org.openiro.review.decision.domain.DecisionOutcome;
import org.openiro.review.decision.domain.ResponsibleRole;
import org.openiro.review.review.ReviewFacts;

/** One decision of a review, with what was answered to it and how it was closed. */
@Entity
@Table(name = "review_decision")
class ReviewDecision {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "text")
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "responsible_role")
    private ResponsibleRole responsibleRole;

    @Column(name = "responsible_person")
    private @Nullable String responsiblePerson;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "circulated_on")
    private @Nullable LocalDate circulatedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "answers")
    private List<DecisionAnswer> answers;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable DecisionOutcome outcome;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "evidence")
    private @Nullable String evidence;

    protected ReviewDecision() {}

    ReviewDecision(ReviewFacts review, MakeDecisionRequest request) {
        this.id = UUID.randomUUID();
        this.childId = review.childId();
        this.reviewId = review.reviewId();
        this.answers = List.of();
        this.text = request.text();
        this.responsibleRole = request.responsibleRole();
        this.responsiblePerson = request.responsiblePerson();
        this.dueOn = request.dueOn();
    }

    void amend(AmendDecisionRequest request) {
        text = request.text();
        responsibleRole = request.responsibleRole();
        responsiblePerson = request.responsiblePerson();
        dueOn = request.dueOn();
    }

    void carried(ReviewFacts to) {
        reviewId = to.reviewId();
    }

    void circulated(LocalDate on) {
        circulatedOn = on;
    }

    void answered(DecisionAnswer given) {
        answers = Stream.concat(answers.stream(), Stream.of(given)).toList();
    }

    void close(CloseDecisionRequest request) {
        outcome = request.outcome();
        closedOn = request.closedOn();
        evidence = request.evidence();
    }

    void reopen() {
        outcome = null;
        closedOn = null;
        evidence = null;
    }

    DecisionDates dates() {
        var closing = outcome == null || closedOn == null ? null : new Closing(outcome, closedOn);
        return new DecisionDates(dueOn, circulatedOn, answers, closing);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID childId() {
        return childId;
    }

    UUID reviewId() {
        return reviewId;
    }

    String text() {
        return text;
    }

    ResponsibleRole responsibleRole() {
        return responsibleRole;
    }

    @Nullable
    String responsiblePerson() {
        return responsiblePerson;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate circulatedOn() {
        return circulatedOn;
    }

    List<DecisionAnswer> answers() {
        return answers;
    }

    @Nullable
    DecisionOutcome outcome() {
        return outcome;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    String evidence() {
        return evidence;
    }
}
