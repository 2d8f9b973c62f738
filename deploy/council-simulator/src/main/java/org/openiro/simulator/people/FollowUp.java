package org.openiro.simulator.people;

import java.time.LocalDate;
import org.openiro.simulator.council.FollowUpHappening;
import org.openiro.simulator.council.FollowUpHappening.AnswerTakenBack;
import org.openiro.simulator.council.FollowUpHappening.Attended;
import org.openiro.simulator.council.FollowUpHappening.CirculationCorrected;
import org.openiro.simulator.council.FollowUpHappening.DecisionAnswered;
import org.openiro.simulator.council.FollowUpHappening.DecisionClosed;
import org.openiro.simulator.council.FollowUpHappening.DecisionMade;
import org.openiro.simulator.council.FollowUpHappening.DecisionMoved;
import org.openiro.simulator.council.FollowUpHappening.DecisionReopened;
import org.openiro.simulator.council.FollowUpHappening.DecisionsCarried;
import org.openiro.simulator.council.FollowUpHappening.DecisionsCirculated;
import org.openiro.simulator.council.FollowUpHappening.FormAmended;
import org.openiro.simulator.council.FollowUpHappening.FormFilledIn;
import org.openiro.simulator.council.FollowUpHappening.Heard;
import org.openiro.simulator.council.FollowUpHappening.PaperDone;

/** Who does what follows a review that was held, whoever told of it; nothing follows one that the platform does not know. */
final class FollowUp {

    private final Decisions decisions;
    private final Paperwork paperwork;
    private final Forms forms;
    private final Arrangements arrangements;

    FollowUp(Office office, KnownReviews reviews, Arrangements arrangements) {
        this.decisions = new Decisions(office, reviews);
        this.paperwork = new Paperwork(office, reviews);
        this.forms = new Forms(office, reviews);
        this.arrangements = arrangements;
    }

    void does(LocalDate today, FollowUpHappening happening) {
        switch (happening) {
            case DecisionMade made -> decisions.makes(today, made);
            case DecisionsCirculated circulated -> decisions.circulates(today, circulated);
            case DecisionAnswered answered -> decisions.answers(today, answered);
            case AnswerTakenBack taken -> decisions.takesBack(today, taken);
            case CirculationCorrected corrected -> decisions.corrects(today, corrected);
            case DecisionReopened reopened -> decisions.reopens(today, reopened);
            case DecisionsCarried carried -> decisions.carries(today, carried);
            case DecisionMoved moved -> decisions.moves(today, moved);
            case DecisionClosed closed -> decisions.closes(today, closed);
            case PaperDone paper -> paperwork.does(today, paper);
            case FormFilledIn form -> forms.fillsIn(today, form);
            case FormAmended form -> forms.amends(today, form);
            case Attended attended -> arrangements.attended(today, attended);
            case Heard heard -> arrangements.heard(today, heard);
        }
    }
}
