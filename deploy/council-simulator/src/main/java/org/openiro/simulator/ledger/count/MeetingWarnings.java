package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.PreparationEntry.Arranged;
import org.openiro.simulator.ledger.PreparationEntry.ReviewArranged;
import org.openiro.simulator.ledger.PreparationEntry.SchoolTermSet;
import org.openiro.simulator.ledger.ReviewEntry.ReviewAdjourned;
import org.openiro.simulator.ledger.ReviewEntry.ReviewBooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewRebooked;

/**
 * Of what there is to warn of meetings that were arranged lately, as they are planned now: what the child said of place and time,
 * whether it takes the child out of school, who is wanted and not invited, and who is kept out.
 */
final class MeetingWarnings {

    private static final int ASKED_FROM = 4;
    private static final String NOT_ASKED = "NOT_ASKED";
    private static final String DID_NOT_AGREE = "DID_NOT_AGREE";

    private final List<SchoolTermSet> terms;
    private final Map<String, Planned> planned = new HashMap<>();
    private final Map<String, Said> said = new TreeMap<>();

    private MeetingWarnings(Noted noted) {
        this.terms = noted.of(SchoolTermSet.class).toList();
        noted.entries().forEach(this::hear);
    }

    private record Planned(LocalDate day, @Nullable LocalTime startsAt) {}

    /** What was arranged, and for which meeting. */
    private record Said(
            String person,
            LocalDate on,
            Arranged arranged,
            @Nullable Planned then) {}

    static Map<String, String> rows(Noted noted) {
        MeetingWarnings warnings = new MeetingWarnings(noted);
        Map<String, Child> children =
                noted.children().stream().collect(Collectors.toMap(Child::person, Function.identity()));
        Map<String, String> rows = new TreeMap<>();
        warnings.said.forEach((review, said) -> {
            Child child = children.get(noted.child(said.person()));
            if (child != null && DayLists.lately(noted.day(), said.on())) {
                Noted.Entered held = noted.entered().get(review);
                rows.put(review, warnings.of(said, warnings.planned.get(review), child, held));
            }
        });
        return rows;
    }

    private void hear(Entry entry) {
        switch (entry) {
            case ReviewBooked booked ->
                planned.put(booked.reviewId(), new Planned(booked.bookedFor(), booked.startsAt()));
            case ReviewRebooked moved -> planned.put(moved.reviewId(), new Planned(moved.bookedFor(), null));
            case ReviewAdjourned adjourned ->
                planned.put(adjourned.reviewId(), new Planned(adjourned.continuesOn(), null));
            case ReviewArranged arranged ->
                said.put(
                        arranged.reviewId(),
                        new Said(
                                arranged.person(),
                                arranged.on(),
                                arranged.arranged(),
                                planned.get(arranged.reviewId())));
            default -> {}
        }
    }

    private String of(Said said, @Nullable Planned now, Child child, Noted.@Nullable Entered held) {
        Arranged arranged = said.arranged();
        StringJoiner warnings = new StringJoiner(" ");
        if (now != null && now.startsAt() != null && inSchoolHours(child, now.day(), now.startsAt(), arranged)) {
            warnings.add("IN_SCHOOL_HOURS");
        }
        if (arranged.childOnPlace().equals(DID_NOT_AGREE)) {
            warnings.add("CHILD_DID_NOT_AGREE_TO_PLACE");
        }
        if (!arranged.childOnTime().equals(NOT_ASKED) && now != null && !Objects.equals(now, said.then())) {
            warnings.add("MOVED_SINCE_CHILD_WAS_ASKED");
        } else if (arranged.childOnTime().equals(DID_NOT_AGREE)) {
            warnings.add("CHILD_DID_NOT_AGREE_TO_TIME");
        }
        boolean notAsked = arranged.childOnPlace().equals(NOT_ASKED)
                || arranged.childOnTime().equals(NOT_ASKED);
        if (notAsked && isAsked(child, held == null ? (now == null ? null : now.day()) : held.heldOn())) {
            warnings.add("CHILD_NOT_ASKED");
        }
        if (!arranged.invited().keySet().containsAll(arranged.wanted())) {
            warnings.add("WANTED_NOT_INVITED");
        }
        if (arranged.excluded() != null) {
            kept(arranged, warnings);
        }
        return warnings.toString();
    }

    private static void kept(Arranged arranged, StringJoiner warnings) {
        if (!Objects.requireNonNull(arranged.excluded()).socialWorkerConsulted()) {
            warnings.add("EXCLUDED_WITHOUT_SOCIAL_WORKER");
        }
        String invited = arranged.invited().get(arranged.excluded().role());
        if (invited != null && (invited.equals("INVITED") || invited.equals("ATTENDED"))) {
            warnings.add("EXCLUDED_BUT_" + invited);
        }
    }

    /** From the fourth birthday on, and where nobody knows the age. */
    private static boolean isAsked(Child child, @Nullable LocalDate day) {
        return day == null
                || child.birthday(ASKED_FROM)
                        .map(birthday -> !day.isBefore(birthday))
                        .orElse(true);
    }

    /** A minute of the meeting lies within a school day of a child of school age. */
    private boolean inSchoolHours(Child child, LocalDate day, LocalTime startsAt, Arranged arranged) {
        int from = startsAt.toSecondOfDay();
        int to = from + arranged.minutes() * 60;
        return SchoolAge.on(child, day)
                && WorkingDays.isOne(day)
                && terms.stream()
                        .filter(term -> !day.isBefore(term.firstDay()) && !day.isAfter(term.lastDay()))
                        .anyMatch(term -> from < term.endsAt().toSecondOfDay()
                                && to > term.startsAt().toSecondOfDay());
    }
}
