package org.openiro.simulator.ledger.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.count.DayLists;

/**
 * What review-service lists on a day beside what it has to list by the independent count.
 *
 * @param leftOut the names of rows of which the count does not say whether they are there; neither side holds them
 */
public record ListComparison(
        SortedMap<String, String> product, SortedMap<String, String> count, SortedSet<String> leftOut) {

    public static ListComparison of(ListRows product, List<Entry> ledger, String authority, LocalDate day) {
        DayLists lists = DayLists.of(ledger, authority, day);
        SortedMap<String, String> compared = new TreeMap<>(product.all());
        compared.keySet().removeAll(lists.leftOut());
        return new ListComparison(compared, lists.rows(), lists.leftOut());
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
