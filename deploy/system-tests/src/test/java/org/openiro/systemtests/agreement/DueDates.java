package org.openiro.systemtests.agreement;

import static java.util.stream.Collectors.toMap;

import java.util.Map;

/** The class that the obligation shows which a review discharged: {@code GET /v1/children/{id}/due-dates}. */
record DueDates() implements Place {

    @Override
    public String name() {
        return "due dates";
    }

    @Override
    public Map<String, String> ought(Details details) {
        return details.held()
                .filter(review -> !Fields.text(review.detail(), "obligationId").equals("none"))
                .collect(toMap(Review::id, review -> "%s, due %s"
                        .formatted(review.timeliness(), review.day("statutoryDueOn"))));
    }

    @Override
    public Map<String, String> shows(Details details) {
        return details.required().filter(Duty::held).collect(toMap(Duty::heldBy, duty -> "%s, due %s"
                .formatted(duty.timeliness(), duty.dueOn())));
    }
}
