package org.openiro.systemtests.agreement;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.systemtests.faults.Children;

/**
 * A list of reviews that are required and have not been held, each in the class of its obligation.
 *
 * @param on what of them is on this list
 */
record OwedReviews(ServiceClient service, String list, BiPredicate<Details, Duty> on) implements Place {

    private static final int WEEKS_AHEAD = 4;

    static List<Place> lists(ServiceClient service) {
        return List.of(
                new OwedReviews(service, "reviews-overdue", (_, duty) -> duty.timeliness()
                        .equals("OVERDUE")),
                new OwedReviews(service, "reviews-due-soon", OwedReviews::dueSoon),
                new OwedReviews(service, "reviews-unbooked", OwedReviews::unbooked));
    }

    @Override
    public String name() {
        return "worklist: " + list;
    }

    @Override
    public Map<String, String> ought(Details details) {
        return details.required()
                .filter(duty -> owed(duty, details.day()))
                .filter(duty -> on.test(details, duty))
                .collect(toMap(Duty::id, duty -> row(duty.detail())));
    }

    @Override
    public Map<String, String> shows(Details details) {
        return Children.all(service, Details.ROLE, "/v1/worklists/%s?limit=%d".formatted(list, Pages.LARGEST)).stream()
                .collect(toMap(row -> Fields.text(row, "obligationId"), OwedReviews::row));
    }

    private static boolean owed(Duty duty, LocalDate day) {
        LocalDate periodStartedOn = Fields.day(duty.detail(), "periodStartedOn");
        LocalDate endedOn = duty.endedOn();
        return !duty.held()
                && (periodStartedOn == null || !periodStartedOn.isAfter(day))
                && (endedOn == null || endedOn.isAfter(day));
    }

    private static boolean dueSoon(Details details, Duty duty) {
        LocalDate dueOn = duty.dueOn();
        return dueOn != null && !dueOn.isBefore(details.day()) && wantedSoon(details, duty);
    }

    private static boolean unbooked(Details details, Duty duty) {
        return wantedSoon(details, duty)
                && details.reviews().values().stream()
                        .filter(review -> review.childId().equals(duty.childId()))
                        .noneMatch(review -> review.underWay() || booked(review, details.day()));
    }

    /** A booking whose day has passed with nothing recorded is none. */
    private static boolean booked(Review review, LocalDate day) {
        LocalDate bookedFor = review.day("bookedFor");
        return review.status().equals("BOOKED") && bookedFor != null && !bookedFor.isBefore(day);
    }

    /** Where no day can be derived it is wanted now. */
    private static boolean wantedSoon(Details details, Duty duty) {
        LocalDate wantedBy = wantedBy(duty);
        return wantedBy == null || !wantedBy.isAfter(details.day().plusWeeks(WEEKS_AHEAD));
    }

    private static @Nullable LocalDate wantedBy(Duty duty) {
        LocalDate local = Fields.day(duty.detail(), "localDueOn");
        LocalDate dueOn = duty.dueOn();
        return local == null || (dueOn != null && dueOn.isBefore(local)) ? dueOn : local;
    }

    private static String row(JsonNode said) {
        return "%s, due %s".formatted(Fields.text(said, "timeliness"), Fields.text(said, "statutoryDueOn"));
    }
}
