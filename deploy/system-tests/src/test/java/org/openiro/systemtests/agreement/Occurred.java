package org.openiro.systemtests.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What there was to agree on: the states and classes in which reviews were seen, and how these changed from day to day. */
final class Occurred {

    private final Map<String, Integer> often = new TreeMap<>();
    private final Map<String, String> classYesterday = new HashMap<>();
    private final Map<String, LocalDate> dueYesterday = new HashMap<>();

    void look(Details details) {
        Map<String, String> classes = new HashMap<>();
        details.reviews().values().forEach(review -> {
            count(review.status());
            review.all("irregularities").forEach(this::count);
            if (review.held()) {
                count(Fields.text(review.detail(), "source"));
                classes.put(review.id(), review.timeliness());
            }
        });
        details.required().forEach(duty -> {
            classes.put(duty.id(), duty.timeliness());
            moved(duty);
        });
        classes.forEach((id, timeliness) -> {
            count(timeliness);
            changed(classYesterday.get(id), timeliness);
        });
        classYesterday.keySet().stream().filter(id -> !classes.containsKey(id)).forEach(_ -> count("taken away"));
        classYesterday.clear();
        classYesterday.putAll(classes);
    }

    private void changed(@Nullable String yesterday, String today) {
        if (yesterday != null && !yesterday.equals(today)) {
            count(yesterday + " to " + today);
        }
    }

    private void moved(Duty duty) {
        LocalDate today = duty.dueOn();
        LocalDate yesterday = today == null ? dueYesterday.remove(duty.id()) : dueYesterday.put(duty.id(), today);
        if (yesterday != null && !yesterday.equals(today)) {
            count("due date moved");
        }
    }

    private void count(String what) {
        often.merge(what, 1, Integer::sum);
    }

    Set<String> all() {
        return often.keySet();
    }

    @Override
    public String toString() {
        return often.toString();
    }
}
