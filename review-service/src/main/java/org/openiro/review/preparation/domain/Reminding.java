package org.openiro.review.preparation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

    public Optional<LocalDate> nextOn() {
        return ahead.stream().map(ReminderAhead::on).min(Comparator.naturalOrder());
    }
}
