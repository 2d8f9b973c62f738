package org.openiro.review.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.Child;
import org.openiro.review.preparation.domain.Recipient;
import org.openiro.review.preparation.domain.ReminderRule;
import org.openiro.review.preparation.domain.Reminding;
import org.openiro.review.timeliness.TimelinessSettings;

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
    private final PreparationSettings settings;
    private final TimelinessSettings timeliness;
    private final ReminderRule rule;
    private final Clock clock;

    FollowPreparation(
            Reminders reminders,
            NextReviews reviews,
            SendReminders sending,
            PreparationAhead ahead,
            PreparationSettings settings,
            TimelinessSettings timeliness,
            WorkingDays workingDays,
            Clock clock) {
        this.reminders = reminders;
        this.reviews = reviews;
        this.sending = sending;
        this.ahead = ahead;
        this.settings = settings;
        this.timeliness = timeliness;
        this.rule = new ReminderRule(workingDays);
        this.clock = clock;
    }

    /** In a transaction in which nobody else works on these children. */
    void follow(Collection<Child> children) {
        if (children.isEmpty()) {
            return;
        }
        var today = LocalDate.now(clock);
        var liveFrom = liveFrom();
        var kept = kept(children);
        var prepared = reviews.of(children, today, liveFrom);
        var days = new HashMap<UUID, LocalDate>();
        for (var child : children) {
            days.put(
                    child.id(),
                    follow(
                            child,
                            kept.getOrDefault(child.id(), List.of()),
                            Objects.requireNonNull(prepared.get(child.id())),
                            today,
                            liveFrom));
        }
        ahead.lookOn(days);
    }

    /** @return the day on which to look at the child next */
    private LocalDate follow(
            Child child, List<Reminder> kept, PreparedReview prepared, LocalDate today, @Nullable LocalDate liveFrom) {
        var reminding = asked(prepared, kept, today, liveFrom);
        var recipient = Recipient.on(today, child.facts().involvements());
        for (var reminder : kept) {
            settle(reminder, stands(reminder, prepared, reminding), recipient, today);
        }
        var now = reminding.map(Reminding::now).orElse(List.of());
        if (!now.isEmpty()) {
            sending.send(new Reminder(child.id(), prepared.next().orElseThrow(), now, recipient, today));
        }
        boolean outstanding = !now.isEmpty() || kept.stream().anyMatch(Reminder::outstanding);
        var comes = reminding.isPresent()
                ? reminding.get().nextOn()
                : Optional.of(whenTheCalendarMayBeKnown(prepared, today));
        return Stream.of(
                        comes.stream(),
                        outstanding ? transfers(child) : Stream.<LocalDate>empty(),
                        prepared.turns().stream())
                .flatMap(days -> days)
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(PreparationAhead.NO_DAY);
    }

    private Map<UUID, List<Reminder>> kept(Collection<Child> children) {
        return reminders.of(children.stream().map(Child::id).toList());
    }

    /** As it stands today, with nothing sent: what is due today and not sent yet is still to come. */
    PreparationResponse standing(Child child) {
        var today = LocalDate.now(clock);
        var kept = kept(List.of(child)).getOrDefault(child.id(), List.of());
        var liveFrom = liveFrom();
        var prepared = Objects.requireNonNull(
                reviews.of(List.of(child), today, liveFrom).get(child.id()));
        var coming = asked(prepared, kept, today, liveFrom).map(each -> each.coming(today));
        var sent = prepared.next().map(review -> of(review, kept)).orElse(List.of());
        return PreparationResponse.of(child.id(), prepared.next(), coming, sent);
    }

    /** Of what is due before it nobody is reminded: the council was not live with reminders, or its history had not begun. */
    private @Nullable LocalDate liveFrom() {
        return timeliness.days().alertsFrom(settings.remindersFrom().orElse(null));
    }

    /** Empty where the calendar does not reach. */
    private Optional<Reminding> asked(
            PreparedReview prepared, List<Reminder> kept, LocalDate today, @Nullable LocalDate liveFrom) {
        try {
            return Optional.of(prepared.next()
                    .map(review -> rule.on(
                                    today,
                                    review.occasion(),
                                    of(review, kept).stream()
                                            .map(Reminder::sent)
                                            .toList())
                            .notBefore(liveFrom, today))
                    .orElse(Reminding.NOTHING));
        } catch (CalendarNotKnown e) {
            return Optional.empty();
        }
    }

    /** Where the calendar does not reach, what was sent for another review falls all the same, and the rest stays as it is. */
    private static boolean stands(Reminder reminder, PreparedReview prepared, Optional<Reminding> reminding) {
        return reminding
                .map(each -> each.standing().contains(reminder.id()))
                .orElseGet(() -> reminder.withdrawnOn() == null
                        && prepared.next()
                                .filter(each -> each.obligationId().equals(reminder.obligationId()))
                                .isPresent());
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

    /** The days on which somebody becomes the social worker, as far as they are known. */
    private static Stream<LocalDate> transfers(Child child) {
        return Stream.ofNullable(child.facts().involvements())
                .flatMap(List::stream)
                .filter(each -> each.role().equals(Recipient.SOCIAL_WORKER))
                .flatMap(each -> Stream.of(Optional.of(each.from()), Optional.ofNullable(each.to())))
                .flatMap(Optional::stream);
    }

    private static LocalDate whenTheCalendarMayBeKnown(PreparedReview prepared, LocalDate today) {
        var noticed = prepared.next().orElseThrow().occasion().reviewOn().minusDays(LONGEST_NOTICE);
        return noticed.isAfter(today) ? noticed : today.plusDays(1);
    }
}
