package org.openiro.review.listing;

import static java.util.Collections.nCopies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openiro.review.child.Responsible;

/**
 * What is on a list.
 *
 * @param select with the columns {@code id}, {@code position} (a day), {@code chaired_by}, {@code iro} and {@code team}, and
 *     {@link Responsible#WHO} before every other parameter
 * @param values of the parameters behind those of {@link Responsible#WHO}
 */
public record Listing(String select, LocalDate today, List<?> values) {

    /** Those of it whose child's social worker is of one of these teams. */
    public Listing ofTeams(Set<String> teams) {
        return new Listing(
                "select * from (" + select + ") theirs where team = any (?)",
                today,
                Stream.concat(values.stream(), Stream.of((Object) teams.toArray(String[]::new)))
                        .toList());
    }

    /** Of every parameter, in their order. */
    List<Object> parameters() {
        var parameters = new ArrayList<Object>(nCopies(Responsible.DAYS, today.toString()));
        parameters.addAll(values);
        return parameters;
    }
}
