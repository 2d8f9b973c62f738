package org.openiro.systemtests.agreement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The class of each detail, reckoned once more from the dates that stand beside it. */
record DatesAgain(PlainClass classes) implements Place {

    @Override
    public String name() {
        return "dates reckoned again";
    }

    @Override
    public Map<String, String> ought(Details details) {
        Map<String, String> said = new HashMap<>();
        details.held().forEach(review -> said.put(review.id(), review.timeliness()));
        details.required().forEach(duty -> said.put(duty.id(), duty.timeliness()));
        return said;
    }

    @Override
    public Map<String, String> shows(Details details) {
        Map<String, String> reckoned = new HashMap<>();
        details.held().forEach(review -> reckoned.put(review.id(), of(review)));
        details.required()
                .forEach(duty -> reckoned.put(
                        duty.id(),
                        classes.of(
                                PlainClass.judgedOn(duty.detail(), "dischargedOn"),
                                duty.openedOn(),
                                duty.dischargedOn(),
                                details.adjournedTwice(duty),
                                duty.endedOn())));
        return reckoned;
    }

    private @Nullable String of(Review review) {
        return classes.of(
                PlainClass.judgedOn(review.detail(), "completedOn"),
                review.day("openedOn"),
                review.day("completedOn"),
                review.adjournedTwice(),
                null);
    }
}
