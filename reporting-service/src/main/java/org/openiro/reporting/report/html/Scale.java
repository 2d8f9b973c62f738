package org.openiro.reporting.report.html;

import java.util.List;
import java.util.stream.LongStream;

/** A vertical scale with round marks, from nought to at least the highest value. */
record Scale(long step, int steps) {

    private static final int MOST_STEPS = 5;

    static Scale upTo(double highest) {
        long step = 1;
        for (long magnitude = 1; step * MOST_STEPS < highest; magnitude *= 10) {
            for (long factor : List.of(1L, 2L, 5L)) {
                step = factor * magnitude;
                if (step * MOST_STEPS >= highest) {
                    break;
                }
            }
        }
        return new Scale(step, (int) Math.max(1, Math.ceil(highest / step)));
    }

    long top() {
        return step * steps;
    }

    List<Long> marks() {
        return LongStream.rangeClosed(0, steps).map(mark -> mark * step).boxed().toList();
    }
}
