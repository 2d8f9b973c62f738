package org.openiro.review.preparation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a day asks for.
 *
 * @param standing those of the sent reminders that still hold; the others are withdrawn unless somebody acknowledged them
 * @param now what is sent today, as one reminder
 * @param ahead what comes on a later day
 */
public record Reminding(Set<UUID> standing, List<ReminderKind> now, List<ReminderAhead> ahead) {

    /** Nothing is prepared: no review is required, it was held, or it is under way. */
    public static final Reminding NOTHING = new Reminding(Set.of(), List.of(), List.of());

    /** Before the council is live nobody is reminded: what would have come until then comes on that day, as one. */
    public Reminding notBefore(@Nullable LocalDate liveFrom, LocalDate today) {
        if (liveFrom == null || !liveFrom.isAfter(today)) {
            return this;
        }
        var later = coming(today).stream()
                .map(each -> each.on().isBefore(liveFrom) ? new ReminderAhead(each.kind(), liveFrom) : each)
                .toList();
        return new Reminding(Set.of(), List.of(), later);
    }

    /** What comes today or on a later day. */
    public List<ReminderAhead> coming(LocalDate today) {
        return Stream.concat(now.stream().map(kind -> new ReminderAhead(kind, today)), ahead.stream())
                .toList();
    }

    public Optional<LocalDate> nextOn() {
        return ahead.stream().map(ReminderAhead::on).min(Comparator.naturalOrder());
    }
}
