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
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.Circulation;
import org.openiro.review.decision.domain.Closing;
import org.openiro.review.decision.domain.DecisionAnswer;
import org.openiro.review.decision.domain.DecisionDates;
import org.openiro.review.decision.domain.DecisionOutcome;
import org.openiro.review.decision.domain.ResponsibleRole;
import org.openiro.review.review.ReviewFacts;

/** One decision of a review, with what was answered to it and how it was closed. */
@Entity
@DynamicUpdate
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

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Column(name = "carried")
    private boolean carried;

    @Column(name = "circulated_on")
    private @Nullable LocalDate circulatedOn;

    @Column(name = "circulation_recorded_on")
    private @Nullable LocalDate circulationRecordedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "answers")
    private List<DecisionAnswer> answers;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable DecisionOutcome outcome;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closing_recorded_on")
    private @Nullable LocalDate closingRecordedOn;

    @Column(name = "evidence")
    private @Nullable String evidence;

    @Column(name = "replaced_by")
    private @Nullable UUID replacedBy;

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
        this.firstDueOn = request.dueOn();
    }

    /**
     * @param judgedBy the due day by which it is judged from now on
     */
    void amend(AmendDecisionRequest request, LocalDate judgedBy) {
        firstDueOn = judgedBy;
        text = request.text();
        responsibleRole = request.responsibleRole();
        responsiblePerson = request.responsiblePerson();
        dueOn = request.dueOn();
    }

    void carried(ReviewFacts to) {
        reviewId = to.reviewId();
        carried = true;
    }

    /** It was made by another review than the one that it is of now. */
    boolean carried() {
        return carried;
    }

    /**
     * @param on null when it did not go out
     */
    void circulated(@Nullable LocalDate on, LocalDate recordedOn) {
        circulatedOn = on;
        circulationRecordedOn = on == null ? null : recordedOn;
    }

    void answered(DecisionAnswer given) {
        answers = Stream.concat(answers.stream(), Stream.of(given)).toList();
    }

    void lastAnswerTakenBack() {
        answers = List.copyOf(answers.subList(0, answers.size() - 1));
    }

    void close(CloseDecisionRequest request, LocalDate recordedOn) {
        outcome = request.outcome();
        closedOn = request.closedOn();
        closingRecordedOn = recordedOn;
        evidence = request.evidence();
        replacedBy = request.replacedBy();
    }

    void reopen() {
        outcome = null;
        closedOn = null;
        closingRecordedOn = null;
        evidence = null;
        replacedBy = null;
    }

    DecisionDates dates() {
        var circulation = circulatedOn == null || circulationRecordedOn == null
                ? null
                : new Circulation(circulatedOn, circulationRecordedOn);
        var closing = outcome == null || closedOn == null || closingRecordedOn == null
                ? null
                : new Closing(outcome, closedOn, closingRecordedOn, replacedBy);
        return new DecisionDates(dueOn, firstDueOn, circulation, answers, closing);
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

    LocalDate firstDueOn() {
        return firstDueOn;
    }

    @Nullable
    LocalDate circulationRecordedOn() {
        return circulationRecordedOn;
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

    @Nullable
    UUID replacedBy() {
        return replacedBy;
    }
}
