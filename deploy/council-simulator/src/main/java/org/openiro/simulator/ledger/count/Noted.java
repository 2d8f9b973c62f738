package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.BetweenReviewsEntry;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.FollowUpEntry;
import org.openiro.simulator.ledger.ReviewEntry.ReviewAmended;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewFound;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;

/**
 * What was noted of one council by the end of a day, of the children who are left.
 *
 * @param entered the reviews that people entered or looked up, and that stand, by their id
 */
record Noted(LocalDate day, List<Entry> entries, Persons persons, List<Child> children, Map<String, Entered> entered) {

    /** A review that stands and whose id is known. */
    record Entered(String person, LocalDate heldOn) {}

    static Noted of(List<Entry> ledger, String authority, LocalDate day) {
        List<Entry> entries = ledger.stream()
                .filter(entry ->
                        entry.authority().equals(authority) && !entry.on().isAfter(day))
                .toList();
        Persons persons = new Persons(entries);
        return new Noted(day, entries, persons, Children.of(entries, persons), entered(entries, persons));
    }

    private static Map<String, Entered> entered(List<Entry> entries, Persons persons) {
        Map<String, Entered> standing = new LinkedHashMap<>();
        for (Entry entry : entries) {
            switch (entry) {
                case ReviewEntered review ->
                    standing.put(review.reviewId(), new Entered(review.person(), review.heldOn()));
                case ReviewFound review ->
                    standing.put(review.reviewId(), new Entered(review.person(), review.heldOn()));
                case ReviewAmended review ->
                    standing.computeIfPresent(
                            review.reviewId(), (id, before) -> new Entered(before.person(), review.heldOn()));
                case ReviewInError review -> standing.remove(review.reviewId());
                default -> {}
            }
        }
        standing.values().removeIf(review -> !persons.counts(review.person()));
        return standing;
    }

    <T> Stream<T> of(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What followed reviews that stand. */
    <T extends FollowUpEntry> Stream<T> followUp(Class<T> kind) {
        return of(kind).filter(entry -> entered.containsKey(entry.reviewId()));
    }

    /** What was entered between reviews and was no error. */
    <T extends BetweenReviewsEntry> Stream<T> between(Class<T> kind) {
        Set<String> errors = of(BetweenReviewsEntry.FoundInError.class)
                .map(BetweenReviewsEntry.FoundInError::entryId)
                .collect(Collectors.toSet());
        return of(kind).filter(entry -> persons.counts(entry.person()) && !errors.contains(entry.entryId()));
    }

    String child(String person) {
        return persons.child(person);
    }

    /** The last that was said of each. */
    static <T> Map<String, T> last(Stream<T> said, Function<T, String> of) {
        return said.collect(Collectors.toMap(of, Function.identity(), (before, now) -> now, LinkedHashMap::new));
    }
}
