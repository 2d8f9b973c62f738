package org.openiro.systemtests.agreement;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import org.openiro.simulator.frontdoor.ServiceClient;

/** What is known at the end of the day, out of the history: {@code GET /v1/children/{id}/due-dates?asKnownOn=}. */
record AsKnownToday(ServiceClient service) implements Place {

    @Override
    public String name() {
        return "due dates as known on the day";
    }

    @Override
    public Map<String, String> ought(Details details) {
        return details.required().collect(toMap(Duty::id, Duty::classed));
    }

    @Override
    public Map<String, String> shows(Details details) {
        Map<String, String> shown = new HashMap<>();
        for (String childId : details.children().ids()) {
            Details.dueDates(
                    service, childId, "?asKnownOn=" + details.day(), duty -> shown.put(duty.id(), duty.classed()));
        }
        return shown;
    }
}
