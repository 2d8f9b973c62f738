package org.openiro.review.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.Child;
import org.openiro.review.preparation.domain.Recipient;
import org.openiro.review.preparation.domain.ReminderRule;
import org.openiro.review.preparation.domain.Reminding;

/**
 * Lets a child's reminders follow from its dates as they stand today: sends what is due, withdraws what no longer holds, and
 * brings what is outstanding to whoever is the social worker now. Looking twice sends nothing twice.
 */
@ApplicationScoped
class FollowPreparation {

    /** Twenty working days are never more calendar days than this. */
    private static final int LONGEST_NOTICE = 42;

    private final Reminders reminders;
    private final NextReviews reviews;
    private final SendReminders sending;
    private final PreparationAhead ahead;
    private final ReminderRule rule;
    private final Clock clock;

    FollowPreparation(
            Reminders reminders,
            NextReviews reviews,
            SendReminders sending,
            PreparationAhead ahead,
            WorkingDays workingDays,
            Clock clock) {
        this.reminders = reminders;
        this.reviews = reviews;
        this.sending = sending;
        this.ahead = ahead;
        this.rule = new ReminderRule(workingDays);
        this.clock = clock;
    }

    /** In a transaction in which nobody else works on the child. */
    void follow(Child child) {
        var today = LocalDate.now(clock);
        var kept = reminders.of(child.id());
        var next = reviews.of(child.id());
        Reminding reminding;
        try {
            reminding = next.map(review -> asked(review, kept, today)).orElse(Reminding.NOTHING);
        } catch (CalendarNotKnown e) {
            ahead.lookOn(child.id(), whenTheCalendarMayBeKnown(next.orElseThrow(), today));
            return;
        }
        var recipient = Recipient.on(today, child.facts().involvements());
        for (var reminder : kept) {
            settle(reminder, reminding.standing().contains(reminder.id()), recipient, today);
        }
        if (!reminding.now().isEmpty()) {
            sending.send(new Reminder(child.id(), next.orElseThrow(), reminding.now(), recipient, today));
        }
        boolean outstanding = !reminding.now().isEmpty() || kept.stream().anyMatch(Reminder::outstanding);
        nextLook(child, reminding, outstanding, today)
                .ifPresentOrElse(day -> ahead.lookOn(child.id(), day), () -> ahead.nothingAhead(child.id()));
    }

    /** As it stands today, with nothing sent; where the calendar does not reach nothing is known to be ahead. */
    PreparationResponse standing(Child child) {
        var next = reviews.of(child.id());
        var kept = reminders.of(child.id());
        var sent = next.map(review -> of(review, kept)).orElse(List.of());
        try {
            var ahead = next.map(review -> asked(review, kept, LocalDate.now(clock)))
                    .map(Reminding::ahead)
                    .orElse(List.of());
            return PreparationResponse.of(child.id(), next, ahead, sent);
        } catch (CalendarNotKnown e) {
            return PreparationResponse.of(child.id(), next, List.of(), sent);
        }
    }

    private Reminding asked(NextReview review, List<Reminder> kept, LocalDate today) {
        return rule.on(
                today,
                review.occasion(),
                of(review, kept).stream().map(Reminder::sent).toList());
    }

    private static List<Reminder> of(NextReview review, List<Reminder> kept) {
        return kept.stream()
                .filter(each -> each.obligationId().equals(review.obligationId()))
                .toList();
    }

    private void settle(Reminder reminder, boolean stands, Recipient recipient, LocalDate today) {
        if (stands && reminder.withdrawnOn() != null) {
            sending.restore(reminder);
        } else if (!stands && reminder.outstanding()) {
            sending.withdraw(reminder, today);
        }
        // Between two social workers it stays with the one who left: nobody else could be told.
        if (reminder.outstanding() && recipient.known() && !recipient.equals(reminder.recipient())) {
            sending.readdress(reminder, recipient, today);
        }
    }

    private static Optional<LocalDate> nextLook(
            Child child, Reminding reminding, boolean outstanding, LocalDate today) {
        var transfers = outstanding ? transfersAfter(today, child) : Stream.<LocalDate>empty();
        return Stream.concat(reminding.nextOn().stream(), transfers).min(Comparator.naturalOrder());
    }

    /** The days on which somebody becomes the social worker, as far as they are known. */
    private static Stream<LocalDate> transfersAfter(LocalDate today, Child child) {
        return Stream.ofNullable(child.facts().involvements())
                .flatMap(List::stream)
                .filter(each -> each.role().equals(Recipient.SOCIAL_WORKER))
                .flatMap(each -> Stream.of(Optional.of(each.from()), Optional.ofNullable(each.to())))
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(today));
    }

    private static LocalDate whenTheCalendarMayBeKnown(NextReview review, LocalDate today) {
        var noticed = review.occasion().reviewOn().minusDays(LONGEST_NOTICE);
        return noticed.isAfter(today) ? noticed : today.plusDays(1);
    }
}
