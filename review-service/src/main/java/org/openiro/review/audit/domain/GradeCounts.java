package org.openiro.review.audit.domain;

import java.util.Collection;
import java.util.function.ToIntFunction;

/** How many audits gave each grade. */
public record GradeCounts(long outstanding, long good, long requiresImprovement, long inadequate) {

    /** The counts of one of the four grades. */
    public static GradeCounts of(Collection<Grades> grades, ToIntFunction<Grades> which) {
        return new GradeCounts(
                count(grades, which, 1), count(grades, which, 2), count(grades, which, 3), count(grades, which, 4));
    }

    private static long count(Collection<Grades> grades, ToIntFunction<Grades> which, int grade) {
        return grades.stream().filter(each -> which.applyAsInt(each) == grade).count();
    }
}
