package org.openiro.review.audit.domain;

import java.util.Collection;

/** How many of the reviews of a sample were audited for it, and what became of the others: together they are those drawn. */
public record SampleProgress(
        long drawn, long audited, long auditedOtherwise, long notStanding, long withdrawn, long outstanding) {

    /**
     * Counts them.
     *
     * @param drawn how many were drawn; those that are no more went with a withdrawn child
     * @param states of those that there are
     */
    public static SampleProgress of(long drawn, Collection<DrawnState> states) {
        return new SampleProgress(
                drawn,
                count(states, DrawnState.AUDITED),
                count(states, DrawnState.AUDITED_OTHERWISE),
                count(states, DrawnState.NOT_STANDING),
                drawn - states.size(),
                count(states, DrawnState.OUTSTANDING));
    }

    private static long count(Collection<DrawnState> states, DrawnState which) {
        return states.stream().filter(each -> each == which).count();
    }
}
