package org.openiro.escalation.counting.domain;

import java.util.Map;

/**
 * The figures of a period.
 *
 * @param raised concerns raised in the period: one for each, however many children it is about
 * @param childrenConcerned children named in those concerns, a child once for each concern
 * @param everFormal of those raised, the ones made formal by the day that the figures are as at: the formal share's top
 * @param informal of those raised, the ones never made formal by then
 * @param madeFormal concerns made formal in the period, whenever they were raised
 * @param closed concerns closed in the period, whenever they were raised
 * @param inNoBreakdown of those raised, the sensitive ones that count here and in no table
 * @param raisedByTheme by main theme, so that the table adds up to raised less inNoBreakdown
 * @param stageEntries stages started in the period; a concern may stand in several rows, so it does not add up
 */
public record ConcernCounts(
        int raised,
        int childrenConcerned,
        int everFormal,
        int informal,
        int madeFormal,
        int closed,
        int inNoBreakdown,
        Map<String, Integer> raisedByTheme,
        Map<String, Integer> closedByOutcome,
        Map<Integer, Integer> stageEntries,
        Durations durations) {

    /**
     * Working days from the formal start to the closing, of formal concerns closed in the period.
     *
     * @param open formal and not closed at the period's end or the day that the figures are as at: they have no
     *     duration yet and are shown apart
     */
    public record Durations(int closed, long workingDays, int longest, int open) {}
}
