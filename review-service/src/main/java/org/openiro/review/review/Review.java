package org.openiro.review.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.openiro.review.obligation.domain.PastReview;
import org.openiro.review.obligation.domain.RecordedDueDate;
import org.openiro.review.review.domain.LateReason;
import org.openiro.review.review.domain.ReviewStatus;

/** A review from its booking to its record: what people and sources said of it, and what was derived last. */
@Entity
@Table(name = "review")
public class Review {

    /** Stands where a source's name would, for what a person said. */
    static final String PERSON = "person";

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "child_id")
    private UUID childId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ReviewStatus keptStatus;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private Source source;

    @Embedded
    private ReviewMeetings meetings;

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    @Column(name = "chaired_by")
    private @Nullable String chairedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "conducted_by")
    private ConductedBy conductedBy;

    @Column(name = "statutory")
    private boolean statutory;

    @Column(name = "late_reason")
    private @Nullable String lateReason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "contributory_late_reasons")
    private List<String> contributoryLateReasons;

    @Column(name = "recorded_due_on")
    private @Nullable LocalDate recordedDueOn;

    @Column(name = "recorded_due_by")
    private @Nullable String recordedDueBy;

    /** Days that were recorded as its completion before a person corrected them. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "not_held_on")
    private List<LocalDate> notHeldOn;

    @Column(name = "recorded_after_due")
    private boolean recordedAfterDue;

    @Embedded
    private ReviewOutcome outcome;

    @Embedded
    private ReviewEnd end;

    @Column(name = "source_system")
    private @Nullable String sourceSystem;

    @Column(name = "source_review")
    private @Nullable String sourceReview;

    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ParticipationRow> participation;

    /** All of its history while it is new; of one that was read, nothing is known without reading that too. */
    @Transient
    private @Nullable List<HistoryEntry> newHistory;

    protected Review() {}

    private static Review of(UUID childId, ReviewStatus status, Source source) {
        var review = new Review();
        review.id = UUID.randomUUID();
        review.childId = childId;
        review.keptStatus = status.kept();
        review.source = source;
        review.conductedBy = ConductedBy.MEETING;
        review.statutory = true;
        review.contributoryLateReasons = List.of();
        review.notHeldOn = List.of();
        review.meetings = ReviewMeetings.NONE;
        review.outcome = ReviewOutcome.NONE;
        review.end = ReviewEnd.NONE;
        review.participation = new ArrayList<>();
        review.newHistory = new ArrayList<>();
        return review;
    }

    static Review booked(UUID childId, LocalDate day, @Nullable LocalTime at, @Nullable String chairedBy) {
        var review = of(childId, ReviewStatus.BOOKED, Source.PERSON);
        review.meetings = review.meetings.booked(day, at);
        review.chairedBy = chairedBy;
        return review;
    }

    static Review told(UUID childId, LocalDate completedOn) {
        var review = of(childId, ReviewStatus.HELD, Source.IMPORT);
        review.completedOn = completedOn;
        return review;
    }

    static Review unbooked(UUID childId) {
        return of(childId, ReviewStatus.BOOKED, Source.PERSON);
    }

    /** The same, to be tried on what a command says before anything kept is changed. */
    Review trial() {
        var trial = of(childId, keptStatus, source);
        trial.id = id;
        trial.meetings = meetings;
        trial.completedOn = completedOn;
        trial.notHeldOn = notHeldOn;
        trial.chairedBy = chairedBy;
        trial.conductedBy = conductedBy;
        trial.statutory = statutory;
        trial.lateReason = lateReason;
        trial.contributoryLateReasons = contributoryLateReasons;
        trial.recordedDueOn = recordedDueOn;
        trial.recordedDueBy = recordedDueBy;
        trial.participation.addAll(participation);
        return trial;
    }

    void happened(HistoryEntry entry) {
        if (newHistory != null) {
            newHistory.add(entry);
        }
    }

    /** All of its history, when that is known without reading it. */
    Optional<List<HistoryEntry>> newHistory() {
        return Optional.ofNullable(newHistory).map(List::copyOf);
    }

    /** A person's word on the review: it stands whatever a source says later. */
    void held(HoldReviewRequest request) {
        keptStatus = ReviewStatus.HELD;
        source = Source.PERSON;
        completedOn = request.heldOn();
        if (request.openedOn() != null) {
            openedOn(request.openedOn());
        }
        chairedBy = request.chairedBy();
        conductedBy = request.conductedBy() == null ? ConductedBy.MEETING : request.conductedBy();
        statutory = request.discharges();
        late(request.lateReason(), request.contributory());
        ParticipationRows.settle(this, request.participationCode());
    }

    void late(@Nullable String reason, List<String> contributory) {
        lateReason = reason;
        contributoryLateReasons = contributory;
    }

    /** A person corrects the day: no source brings the review back on the day before. */
    void heldInsteadOn(LocalDate day) {
        notHeldOn = Stream.concat(notHeldOn.stream(), Stream.ofNullable(completedOn))
                .filter(each -> !each.equals(day))
                .distinct()
                .toList();
        completedOn = day;
        source = Source.PERSON;
    }

    boolean dayCorrected() {
        return !notHeldOn.isEmpty();
    }

    /** A source tells that the review was completed which people had opened. */
    void completedAsTold(LocalDate on) {
        keptStatus = ReviewStatus.HELD;
        source = Source.IMPORT;
        completedOn = on;
    }

    /** A source that took it back tells it again: the same review, with all that is kept of it. */
    void toldAgain() {
        keptStatus = ReviewStatus.HELD;
        end = ReviewEnd.NONE;
    }

    /** A person said of the review itself that it was held, how the child took part or why it was late. */
    boolean saidByPerson() {
        return source == Source.PERSON
                || participation.stream().anyMatch(ParticipationRow::settled)
                || (lateReason != null && !LateReason.NOT_RECORDED.name().equals(lateReason))
                || !contributoryLateReasons.isEmpty();
    }

    /** A person recorded that it was not held on this day, or never. */
    boolean saidNotHeldOn(LocalDate day) {
        return notHeldOn.contains(day) || (status() == ReviewStatus.RECORDED_IN_ERROR && day.equals(completedOn));
    }

    void conducted(ConductedBy by) {
        conductedBy = by;
    }

    /** It comes to this state, with the meetings that led there. */
    void comes(ReviewStatus to, ReviewMeetings with) {
        keptStatus = to.kept();
        meetings = with;
    }

    /** It comes to nothing: what was derived of it is undone. */
    void ends(ReviewStatus to, ReviewEnd how) {
        keptStatus = to.kept();
        end = how;
        outcome = ReviewOutcome.NONE;
    }

    /** A source took back that the review was held: what people had planned or opened is under way again. */
    void withdrawnBySource() {
        meetings.asBegunByPeople().ifPresentOrElse(this::goesOn, () -> {
            keptStatus = ReviewStatus.CANCELLED;
            end = ReviewEnd.withdrawnBySource(completedOn);
        });
    }

    private void goesOn(ReviewMeetings asBegun) {
        comes(ReviewStatus.BOOKED, asBegun);
        source = Source.PERSON;
        completedOn = null;
        stands(ReviewOutcome.NONE);
    }

    boolean begunByPeople() {
        return meetings.asBegunByPeople().isPresent();
    }

    /** Whether the day fits what people recorded of its meetings: a source that tells of another day tells of another review. */
    boolean canBeHeldOn(LocalDate day) {
        return !meetings.openedByPeople()
                || meetings.policy().holding(day, null).isEmpty();
    }

    /** A system means another review by its id; answers whether another source tells of this one as well. */
    boolean noLongerTold(String system) {
        sourceSystem = null;
        sourceReview = null;
        participation.removeIf(row -> row.source().equals(system) && !row.settled());
        if (system.equals(recordedDueBy)) {
            recordedDueOn = null;
            recordedDueBy = null;
        }
        return participation.stream().anyMatch(row -> !row.settled());
    }

    void stands(ReviewOutcome derived) {
        outcome = derived;
        boolean late = outcome.late();
        if (late && lateReason == null) {
            lateReason = LateReason.NOT_RECORDED.name();
        } else if (!late && LateReason.NOT_RECORDED.name().equals(lateReason)) {
            lateReason = null;
        }
    }

    List<String> participationCodes() {
        return ParticipationRows.codes(participation);
    }

    PastReview past() {
        var recordedDue = recordedDueOn == null ? null : new RecordedDueDate(recordedDueOn, recordedDueBy);
        return new PastReview(
                id, Objects.requireNonNull(completedOn), openedOn(), recordedDue, statutory, adjournedTwice());
    }

    boolean held() {
        return keptStatus == ReviewStatus.HELD;
    }

    /** Adjourned more often than the law allows, and no series of meetings. */
    boolean adjournedTwice() {
        return conductedBy != ConductedBy.SERIES && meetings.adjournments().size() > 1;
    }

    List<ParticipationRow> participation() {
        return participation;
    }

    /** Takes a source's due date; answers whether it is another one than was kept. */
    boolean recordedDue(LocalDate due, String by) {
        boolean changed = !due.equals(recordedDueOn);
        recordedDueOn = due;
        recordedDueBy = by;
        return changed;
    }

    void openedOn(@Nullable LocalDate on) {
        meetings = meetings.opened(on);
    }

    void chairedBy(@Nullable String chair) {
        chairedBy = chair;
    }

    void completedOn(LocalDate on) {
        completedOn = on;
    }

    void recordedAfterDue(boolean after) {
        recordedAfterDue = after;
    }

    void comesFrom(String system, @Nullable String review) {
        sourceSystem = system;
        sourceReview = review;
    }

    boolean comesFromSource(String system, @Nullable String review) {
        return review != null && review.equals(sourceReview) && system.equals(sourceSystem);
    }

    boolean toldUnderAnotherId(String system, @Nullable String review) {
        return system.equals(sourceSystem) && sourceReview != null && review != null && !review.equals(sourceReview);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID childId() {
        return childId;
    }

    public ReviewStatus status() {
        return ReviewStatus.of(
                keptStatus,
                meetings.openedOn() != null,
                !meetings.adjournments().isEmpty(),
                end.foundInErrorOn() != null);
    }

    Source source() {
        return source;
    }

    ReviewMeetings meetings() {
        return meetings;
    }

    public @Nullable LocalDate completedOn() {
        return completedOn;
    }

    @Nullable
    LocalDate openedOn() {
        return meetings.openedOn();
    }

    @Nullable
    String chairedBy() {
        return chairedBy;
    }

    ConductedBy conductedBy() {
        return conductedBy;
    }

    boolean statutory() {
        return statutory;
    }

    @Nullable
    String lateReason() {
        return lateReason;
    }

    List<String> contributoryLateReasons() {
        return contributoryLateReasons;
    }

    @Nullable
    LocalDate recordedDueOn() {
        return recordedDueOn;
    }

    /** The due date that it is judged on, as it stands; null when there is none. */
    @Nullable
    LocalDate judgedBy() {
        return outcome.basis().dueOn(outcome.statutoryDueOn(), recordedDueOn);
    }

    boolean recordedAfterDue() {
        return recordedAfterDue;
    }

    ReviewOutcome outcome() {
        return outcome;
    }

    ReviewEnd end() {
        return end;
    }
}
