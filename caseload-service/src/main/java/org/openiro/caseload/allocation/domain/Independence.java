package org.openiro.caseload.allocation.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.child.domain.Involvement;
import org.openiro.caseload.dates.domain.Span;

/**
 * The hard bars of CPR 46(3), as far as the copy of the child's involvements knows them: nobody is the IRO of a child in
 * whose case the same person is social worker, team manager, visiting representative or personal adviser, or the line
 * manager of one of these. An involvement bars an allocation that it overlaps; one that ended on
 * or before the allocation's first day bars no more. Persons are compared by the source system's reference, so an IRO without one cannot be
 * checked.
 */
public final class Independence {

    private Independence() {}

    public static List<Bar> bars(@Nullable String professional, List<Involvement> involvements, Span allocated) {
        if (professional == null) {
            return List.of();
        }
        return involvements.stream()
                .filter(involvement -> involvement.span().overlaps(allocated))
                .flatMap(involvement -> bars(professional, involvement))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Bar> bars(String professional, Involvement involvement) {
        return switch (involvement.role()) {
            case IRO, OTHER -> Stream.empty();
            case SOCIAL_WORKER -> bars(professional, involvement, Bar.SOCIAL_WORKER_OF_CHILD);
            case TEAM_MANAGER -> bars(professional, involvement, Bar.TEAM_MANAGER_OF_CHILD);
            case VISITING_REPRESENTATIVE -> bars(professional, involvement, Bar.VISITING_REPRESENTATIVE_OF_CHILD);
            case PERSONAL_ADVISER -> bars(professional, involvement, Bar.PERSONAL_ADVISER_OF_CHILD);
        };
    }

    private static Stream<Bar> bars(String professional, Involvement involvement, Bar own) {
        return Stream.concat(
                professional.equals(involvement.professional()) ? Stream.of(own) : Stream.empty(),
                professional.equals(involvement.teamManager()) ? Stream.of(Bar.LINE_MANAGER_OF_THESE) : Stream.empty());
    }
}
