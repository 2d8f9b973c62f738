package org.openiro.simulator.ledger.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.count.DayLists;

/** What review-service lists on a day beside what it has to list by the independent count. */
public record ListComparison(SortedMap<String, String> product, SortedMap<String, String> count) {

    public static ListComparison of(ListRows product, List<Entry> ledger, String authority, LocalDate day) {
        return new ListComparison(product.all(), DayLists.of(ledger, authority, day));
    }

    /** One line for each row on which they do not agree; empty when they agree on all. */
    public List<String> differences() {
        return Stream.concat(product.keySet().stream(), count.keySet().stream())
                .distinct()
                .sorted()
                .filter(name -> !Objects.equals(product.get(name), count.get(name)))
                .map(name -> "%s: product %s, count %s".formatted(name, shown(product, name), shown(count, name)))
                .toList();
    }

    private static String shown(SortedMap<String, String> rows, String name) {
        return rows.getOrDefault(name, "has none");
    }
}
