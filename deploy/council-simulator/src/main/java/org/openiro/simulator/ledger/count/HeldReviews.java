package org.openiro.simulator.ledger.count;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.ledger.ReviewEntry.ReviewAmended;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;
import org.openiro.simulator.ledger.ReviewEntry.ReviewOpened;
import org.openiro.simulator.ledger.ReviewEntry.ReviewReturned;
import org.openiro.simulator.ledger.ReviewEntry.ReviewSent;

/**
 * The reviews of one child, put together from what was said of them. A person's word stands before any source's, also that
 * none was held on a day; the newest record of a review replaces the records before it, and takes a review back when it says
 * cancelled; rows of yearly returns all stand, but never against a record. A review that people entered, or on which they
 * recorded anything, stands as it is, and is denied until a person gives its day or says that it was an error, or its source
 * tells it again.
 */
final class HeldReviews {

    private final Map<String, ReviewSent> newestRecords = new HashMap<>();
    private final SortedMap<LocalDate, SortedSet<String>> returned = new TreeMap<>();
    private final Map<String, ReviewEntered> entered = new HashMap<>();
    private final Map<String, ReviewSent> ofEntered = new HashMap<>();
    private final Map<String, LocalDate> opened = new HashMap<>();
    private final Set<LocalDate> notHeld = new HashSet<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Set<LocalDate> kept = new HashSet<>();
    private final Set<LocalDate> denied = new HashSet<>();
    private final Set<LocalDate> confirmed = new HashSet<>();

    void hear(ReviewEntry entry) {
        switch (entry) {
            case ReviewSent sent -> told(sent);
            case ReviewReturned row -> {
                SortedSet<String> codes = returned.computeIfAbsent(row.heldOn(), day -> new TreeSet<>());
                if (row.participationCode() != null) {
                    codes.add(row.participationCode());
                }
            }
            case ReviewEntered person -> {
                entered.put(person.reviewId(), person);
                known(person.reviewId(), person.heldOn());
            }
            case ReviewOpened first -> opened.put(first.reviewId(), first.openedOn());
            case ReviewAmended amended -> {
                if (amended.participationCode() == null) {
                    dayGiven(amended);
                }
                entered.computeIfPresent(amended.reviewId(), (id, before) -> corrected(before, amended));
            }
            case ReviewInError error -> {
                denied.remove(days.get(error.reviewId()));
                opened.remove(error.reviewId());
                ReviewEntered never = entered.remove(error.reviewId());
                if (never != null) {
                    notHeld.add(never.heldOn());
                }
            }
            case ReviewEntry.ReviewFound found -> known(found.reviewId(), found.heldOn());
            case ReviewEntry.ReviewBooked booked -> {}
            case ReviewEntry.ReviewRebooked rebooked -> {}
            case ReviewEntry.ReviewAdjourned adjourned -> {}
            case ReviewEntry.ReviewCancelled cancelled -> {}
        }
    }

    /** People recorded something of a review that was held. */
    void recordedOn(String reviewId) {
        Optional.ofNullable(days.get(reviewId)).ifPresent(kept::add);
    }

    private void known(String reviewId, LocalDate day) {
        days.put(reviewId, day);
    }

    private void told(ReviewSent sent) {
        String review = review(sent);
        ReviewSent before = newestRecords.get(review);
        if (before != null && !sent.sourceVersion().isAfter(before.sourceVersion())) {
            return;
        }
        if (sent.cancelled() && stands(sent.heldOn())) {
            if (!confirmed.contains(sent.heldOn())) {
                denied.add(sent.heldOn());
            }
            newestRecords.computeIfPresent(review, (id, said) -> said.at(sent.sourceVersion()));
        } else {
            denied.remove(sent.heldOn());
            newestRecords.put(review, sent);
            entered.values().stream()
                    .filter(person -> person.heldOn().equals(sent.heldOn()))
                    .forEach(person -> ofEntered.put(person.reviewId(), sent));
        }
    }

    private static String review(ReviewSent sent) {
        return sent.person() + " "
                + requireNonNullElse(sent.reviewId(), sent.heldOn().toString());
    }

    /** What the source told of the review that a person entered, on whatever day; unless by now it means another by its id. */
    private @Nullable LocalDate recordedDueOn(ReviewEntered person) {
        return Optional.ofNullable(ofEntered.get(person.reviewId()))
                .filter(sent -> Optional.ofNullable(newestRecords.get(review(sent)))
                        .map(ReviewSent::heldOn)
                        .filter(sent.heldOn()::equals)
                        .isPresent())
                .map(ReviewSent::dueOn)
                .orElse(null);
    }

    private boolean stands(LocalDate day) {
        return kept.contains(day)
                || entered.values().stream().anyMatch(person -> person.heldOn().equals(day));
    }

    private void dayGiven(ReviewAmended amended) {
        if (denied.remove(days.getOrDefault(amended.reviewId(), amended.heldOn()))) {
            confirmed.add(amended.heldOn());
        }
        known(amended.reviewId(), amended.heldOn());
    }

    /** In the order in which they were held. */
    List<Review> all() {
        SortedMap<LocalDate, ReviewSent> recorded = new TreeMap<>();
        newestRecords.values().stream()
                .sorted(Comparator.comparing(ReviewSent::sourceVersion))
                .forEach(record -> recorded.put(record.heldOn(), record));
        SortedSet<LocalDate> days = new TreeSet<>(recorded.keySet());
        days.addAll(returned.keySet());
        days.removeIf(day -> cancelled(recorded.get(day)) || notHeld.contains(day));
        SortedMap<LocalDate, ReviewEntered> byPersons = new TreeMap<>();
        entered.values().forEach(person -> byPersons.put(person.heldOn(), person));
        days.addAll(byPersons.keySet());
        List<Review> reviews = new ArrayList<>();
        for (LocalDate day : days) {
            ReviewEntered person = byPersons.get(day);
            reviews.add(person == null ? told(day, recorded.get(day)) : entered(person));
        }
        return List.copyOf(reviews);
    }

    /**
     * The days on which a first meeting took place, as persons said at once; that a review was given up later changes none. One
     * that in the end did not consider the Schedule 7 matters was the meeting of no review that the law requires.
     */
    List<LocalDate> openings() {
        return opened.entrySet().stream()
                .filter(each -> Optional.ofNullable(entered.get(each.getKey()))
                        .map(ReviewEntered::statutory)
                        .orElse(true))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** A day that is corrected counts as entered when it was corrected. */
    private static ReviewEntered corrected(ReviewEntered before, ReviewAmended amended) {
        return new ReviewEntered(
                before.authority(),
                amended.heldOn().equals(before.heldOn()) ? before.on() : amended.on(),
                before.person(),
                before.reviewId(),
                amended.heldOn(),
                before.openedOn(),
                amended.participationCode() == null ? before.participationCode() : amended.participationCode(),
                before.chairedBy(),
                before.conductedBy(),
                amended.lateReason() == null ? before.lateReason() : amended.lateReason(),
                before.contributoryLateReasons(),
                before.statutory(),
                amended.answered());
    }

    private static boolean cancelled(@Nullable ReviewSent record) {
        return record != null && record.cancelled();
    }

    private Review told(LocalDate day, @Nullable ReviewSent record) {
        SortedSet<String> codes = new TreeSet<>(returned.getOrDefault(day, new TreeSet<>()));
        if (record != null && record.participationCode() != null) {
            codes.add(record.participationCode());
        }
        return new Review(
                day,
                record == null ? null : record.openedOn(),
                record == null ? null : record.dueOn(),
                codes,
                true,
                null,
                List.of(),
                null,
                denied.contains(day));
    }

    private Review entered(ReviewEntered person) {
        SortedSet<String> codes = new TreeSet<>();
        if (person.participationCode() != null) {
            codes.add(person.participationCode());
        }
        return new Review(
                person.heldOn(),
                person.openedOn(),
                recordedDueOn(person),
                codes,
                person.statutory(),
                person.lateReason(),
                person.contributoryLateReasons(),
                person.on(),
                denied.contains(person.heldOn()));
    }
}
