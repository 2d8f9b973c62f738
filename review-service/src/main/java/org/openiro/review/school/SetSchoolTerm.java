package org.openiro.review.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.refusal.domain.Refusal;

/** Enters the council's terms and takes back those entered in error; warnings of reviews follow when they are read. */
@ApplicationScoped
class SetSchoolTerm {

    /** PROPOSAL: of a year with no more than two terms. */
    private static final int LONGEST_IN_WEEKS = 26;

    private final SchoolTerms terms;
    private final CurrentUser user;
    private final Clock clock;

    SetSchoolTerm(SchoolTerms terms, CurrentUser user, Clock clock) {
        this.terms = terms;
        this.user = user;
        this.clock = clock;
    }

    SchoolTermRow set(SetSchoolTermRequest request) {
        var refusals = new ArrayList<Refusal>();
        if (request.lastDay().isBefore(request.firstDay())) {
            refusals.add(new Refusal("lastDay", "before-first-day", "a term has at least one day"));
        } else if (!request.lastDay().isBefore(request.firstDay().plusWeeks(LONGEST_IN_WEEKS))) {
            refusals.add(new Refusal("lastDay", "too-long", "a term lasts 26 weeks at most"));
        }
        if (!request.dayEndsAt().isAfter(request.dayStartsAt())) {
            refusals.add(new Refusal("dayEndsAt", "not-after-start", "a school day ends after it began"));
        }
        Refusals.refuse(SchoolTermProblem.TERM_REFUSED, refusals);
        var row = new SchoolTermRow(request, user.subject(), clock.instant());
        terms.persistAndFlush(row);
        return row;
    }

    SchoolTermRow withdraw(SchoolTermRow row) {
        if (row.withdrawnAt() != null) {
            throw new ProblemException(SchoolTermProblem.TERM_WITHDRAWN);
        }
        row.withdraw(user.subject(), clock.instant());
        terms.flush();
        return row;
    }
}
