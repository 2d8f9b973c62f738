package org.openiro.reporting.testing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiro.reporting.facts.domain.Allocation;
import org.openiro.reporting.facts.domain.Concern;
import org.openiro.reporting.facts.domain.Disputes;
import org.openiro.reporting.facts.domain.Facts;
import org.openiro.reporting.facts.domain.HeldReview;
import org.openiro.reporting.facts.domain.Iro;
import org.openiro.reporting.facts.domain.IroPost;
import org.openiro.reporting.facts.domain.LookedAfterChild;
import org.openiro.reporting.facts.domain.Obligation;
import org.openiro.reporting.facts.domain.PeriodOfCare;
import org.openiro.reporting.facts.domain.Span;

/** Synthetic facts under short names. */
public final class Given {

    private Given() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static LocalDate dayOrNull(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    public static Span span(String from, String until) {
        return new Span(day(from), dayOrNull(until));
    }

    public static PeriodOfCare care(String from, String until) {
        return new PeriodOfCare(day(from), dayOrNull(until), true);
    }

    public static LookedAfterChild child(String name, PeriodOfCare... periods) {
        return new LookedAfterChild(id(name), List.of(periods), List.of(), null);
    }

    public static LookedAfterChild shortBreakChild(String name, String from) {
        return new LookedAfterChild(id(name), List.of(care(from, null)), List.of(span(from, null)), null);
    }

    public static Obligation due(String name, String child, String dueOn) {
        return new Obligation(id(name), id(child), "NEXT_6M", dayOrNull(dueOn), null, null, null, null, false, false);
    }

    public static Obligation discharged(String name, String child, String dueOn, String openedOn, String completedOn) {
        return new Obligation(
                id(name),
                id(child),
                "NEXT_6M",
                dayOrNull(dueOn),
                null,
                dayOrNull(openedOn),
                day(completedOn),
                null,
                false,
                false);
    }

    public static Obligation dutyEnded(String name, String child, String dueOn, String endedOn) {
        return new Obligation(
                id(name), id(child), "NEXT_6M", dayOrNull(dueOn), null, null, null, day(endedOn), false, false);
    }

    /** The same, of which a source told this due date. */
    public static Obligation recordedDue(String iso, Obligation all) {
        return new Obligation(
                all.obligationId(),
                all.childId(),
                all.rule(),
                all.statutoryDueOn(),
                day(iso),
                all.openedOn(),
                all.dischargedOn(),
                all.dutyEndedOn(),
                all.adjournedTwice(),
                all.shortBreak());
    }

    public static Obligation ofShortBreaks(Obligation all) {
        return new Obligation(
                all.obligationId(),
                all.childId(),
                all.rule(),
                all.statutoryDueOn(),
                all.recordedDueOn(),
                all.openedOn(),
                all.dischargedOn(),
                all.dutyEndedOn(),
                all.adjournedTwice(),
                true);
    }

    public static ReviewBuilder review(String name) {
        return new ReviewBuilder(name);
    }

    public static Iro iro(String name, Span span, String fte, String share) {
        return new Iro(id(name), false, false, List.of(post(span, fte, share)), List.of());
    }

    public static IroPost post(Span span, String fte, String share) {
        return new IroPost(span, fte == null ? null : new BigDecimal(fte), new BigDecimal(share));
    }

    public static Allocation main(String child, String iro, String from, String until) {
        return new Allocation(id(child), id(iro), true, span(from, until));
    }

    public static Allocation cover(String child, String iro, String from, String until) {
        return new Allocation(id(child), id(iro), false, span(from, until));
    }

    public static Concern concern(String name, String raisedOn, String formalisedOn, String closedOn, String outcome) {
        return new Concern(
                id(name),
                "DRIFT_DELAY",
                1,
                day(raisedOn),
                dayOrNull(formalisedOn),
                dayOrNull(closedOn),
                outcome,
                false);
    }

    public static Facts children(LookedAfterChild... children) {
        return new Facts(
                List.of(children), List.of(), List.of(), Disputes.NONE, List.of(), List.of(), List.of(), null, null);
    }

    public static Facts obligations(List<LookedAfterChild> children, Obligation... obligations) {
        return new Facts(
                children, List.of(obligations), List.of(), Disputes.NONE, List.of(), List.of(), List.of(), null, null);
    }

    public static Facts reviews(HeldReview... reviews) {
        return new Facts(
                List.of(), List.of(), List.of(reviews), Disputes.NONE, List.of(), List.of(), List.of(), null, null);
    }

    /** The same of a council that has reviews before this day judged on what their source recorded. */
    public static Facts timelinessFrom(String iso, Facts all) {
        return new Facts(
                all.children(),
                all.obligations(),
                all.reviews(),
                all.disputes(),
                all.iros(),
                all.allocations(),
                all.concerns(),
                day(iso),
                all.upTo());
    }

    public static Facts concerns(Concern... concerns) {
        return new Facts(
                List.of(), List.of(), List.of(), Disputes.NONE, List.of(), List.of(), List.of(concerns), null, null);
    }
}
