package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who works with a child: one social worker after another, and a personal adviser for those who will leave care. */
final class WorkerDiary {

    private static final int ELIGIBLE = 16;

    private final Dice dice;
    private final int workers;

    /** @param workers how many social workers the council has */
    WorkerDiary(Dice dice, int workers) {
        this.dice = dice;
        this.workers = workers;
    }

    List<Involvement> of(Child child) {
        List<Involvement> involvements = new ArrayList<>();
        child.periods().forEach(period -> socialWorkers(child, period, involvements));
        PeriodInCare last = child.periods().getLast();
        LocalDate adviser = child.born().plusYears(ELIGIBLE).plusDays(dice.within("personal_adviser.days"));
        LocalDate from = adviser.isBefore(last.start()) ? last.start().plusDays(30) : adviser;
        if (!last.shortBreaks() && from.isBefore(last.end())) {
            involvements.add(involvement("PERSONAL_ADVISER", "SYN-PA-" + dice.between(1, 9), 'L', from, last.end()));
        }
        return List.copyOf(involvements);
    }

    private void socialWorkers(Child child, PeriodInCare period, List<Involvement> involvements) {
        LocalDate from = period.start();
        // Begun by the assessment team, carried on by one of the teams for children in care.
        LocalDate to = from.plusDays(dice.within("assessment_team.days"));
        char team = 'A';
        char next = (char) dice.between('B', child.shortBreaks() ? 'B' : 'F');
        while (from.isBefore(period.end())) {
            LocalDate end = to.isBefore(period.end()) ? to : period.end();
            involvements.add(involvement("SOCIAL_WORKER", "SYN-SW-" + dice.between(1, workers), team, from, end));
            team = next;
            from = end;
            to = end.plusDays(dice.within("social_worker.days"));
        }
    }

    private static Involvement involvement(String role, String who, char team, LocalDate from, LocalDate to) {
        return new Involvement(role, who, "SYN-TEAM-" + team, "SYN-TM-" + team, from, to);
    }
}
