package org.openiro.reporting.report;

import static org.openiro.reporting.indicator.domain.Timeliness.LATE;
import static org.openiro.reporting.indicator.domain.Timeliness.MISSED;
import static org.openiro.reporting.indicator.domain.Timeliness.NOT_REQUIRED;
import static org.openiro.reporting.indicator.domain.Timeliness.ON_TIME_ADJOURNED;
import static org.openiro.reporting.indicator.domain.Timeliness.OVERDUE;
import static org.openiro.reporting.indicator.domain.Timeliness.PENDING;
import static org.openiro.reporting.indicator.domain.Timeliness.UNKNOWN;
import static org.openiro.reporting.report.Figure.count;
import static org.openiro.reporting.report.Figure.ratio;
import static org.openiro.reporting.report.Figure.share;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.indicator.domain.AnnualFigures;
import org.openiro.reporting.indicator.domain.AnnualFigures.ReviewFigures;
import org.openiro.reporting.indicator.domain.Caseload;
import org.openiro.reporting.indicator.domain.ConcernCounts;
import org.openiro.reporting.indicator.domain.Participation;
import org.openiro.reporting.indicator.domain.Population;
import org.openiro.reporting.indicator.domain.Share;
import org.openiro.reporting.indicator.domain.TimelinessCounts;
import org.openiro.reporting.report.Figure.Beside;

/** Names the figures of a period, in the report's order, each with what its definition wants shown beside it. */
final class FigureDrafting {

    private static final String IN_DISPUTE = "Counted though their source denies them, not settled yet";

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private final @Nullable LocalDate timelinessFrom;

    private FigureDrafting(@Nullable LocalDate timelinessFrom) {
        this.timelinessFrom = timelinessFrom;
    }

    static Map<String, Figure> of(AnnualFigures figures) {
        FigureDrafting draft = new FigureDrafting(figures.timelinessFrom());
        draft.population(figures.population());
        draft.reviews(figures.headline());
        draft.children(figures.everyReviewOnTime());
        draft.late(figures.headline());
        draft.participation(figures.headline().participation());
        draft.team(figures);
        draft.concerns(figures.concerns());
        draft.shortBreaks(figures.shortBreaks());
        return Collections.unmodifiableMap(draft.figures);
    }

    private void population(Population population) {
        Population.Counts headline = population.headline();
        Population.Counts apart = population.shortBreaks();
        add(
                FigureId.CHILDREN_LOOKED_AFTER,
                count(
                        FigureId.CHILDREN_LOOKED_AFTER,
                        headline.onLastDay(),
                        new Beside("In agreed short breaks", apart.onLastDay())));
        add(
                FigureId.STARTED_TO_BE_LOOKED_AFTER,
                count(
                        FigureId.STARTED_TO_BE_LOOKED_AFTER,
                        headline.started(),
                        new Beside("Of short breaks", apart.started())));
        add(
                FigureId.CEASED_TO_BE_LOOKED_AFTER,
                count(
                        FigureId.CEASED_TO_BE_LOOKED_AFTER,
                        headline.ceased(),
                        new Beside("Of short breaks", apart.ceased())));
    }

    private void reviews(ReviewFigures reviews) {
        TimelinessCounts completed = reviews.completed().counts();
        TimelinessCounts due = reviews.due();
        add(
                FigureId.REVIEWS_COMPLETED,
                count(
                        FigureId.REVIEWS_COMPLETED,
                        reviews.completedReviews(),
                        new Beside(
                                "Meetings that did not consider the Schedule 7 matters",
                                reviews.completed().meetingsOnly())));
        add(
                FigureId.REVIEWS_HELD_ON_TIME,
                share(
                                FigureId.REVIEWS_HELD_ON_TIME,
                                completed.heldOnTime(),
                                new Beside("On time after an adjournment or series", completed.of(ON_TIME_ADJOURNED)),
                                new Beside("Due date unknown", completed.of(UNKNOWN)),
                                new Beside(IN_DISPUTE, reviews.inDispute().completed()))
                        .withFindings(reviews.completed().withFindings()));
        add(
                FigureId.DUTY_MET,
                share(
                        FigureId.DUTY_MET,
                        due.dutyMet(),
                        new Beside("On time after an adjournment or series", due.of(ON_TIME_ADJOURNED)),
                        new Beside("Overdue", due.of(OVERDUE)),
                        new Beside("Missed", due.of(MISSED)),
                        new Beside("Pending", due.of(PENDING)),
                        new Beside("No longer required", due.of(NOT_REQUIRED)),
                        new Beside("Due date unknown", due.of(UNKNOWN)),
                        new Beside(IN_DISPUTE, reviews.inDispute().due())));
    }

    private void children(Share everyReviewOnTime) {
        add(FigureId.EVERY_REVIEW_ON_TIME, share(FigureId.EVERY_REVIEW_ON_TIME, everyReviewOnTime));
    }

    private void late(ReviewFigures reviews) {
        add(
                FigureId.LATE_REVIEWS,
                count(FigureId.LATE_REVIEWS, reviews.completed().counts().of(LATE)));
        add(
                FigureId.ON_TIME_BY_LATER_ENTRY,
                count(FigureId.ON_TIME_BY_LATER_ENTRY, reviews.completed().onTimeByLaterEntry()));
    }

    private void participation(Participation participation) {
        add(FigureId.VIEWS_CONVEYED, share(FigureId.VIEWS_CONVEYED, participation.viewsConveyed()));
        add(FigureId.ATTENDED, share(FigureId.ATTENDED, participation.attended()));
        add(FigureId.TOOK_PART, share(FigureId.TOOK_PART, participation.tookPart()));
        add(
                FigureId.PARTICIPATION_NOT_RECORDED,
                count(
                        FigureId.PARTICIPATION_NOT_RECORDED,
                        participation.notRecorded(),
                        new Beside("Code missing", participation.missing()),
                        new Beside("Code contradicts the age", participation.contradictingAge()),
                        new Beside("Age not known", participation.ageNotKnown()),
                        new Beside("Rows that contradict each other", participation.contradictoryRows())));
    }

    private void team(AnnualFigures figures) {
        Caseload atEnd = figures.caseload();
        add(
                FigureId.TEAM_RATIO_AT_PERIOD_END,
                ratio(
                        FigureId.TEAM_RATIO_AT_PERIOD_END,
                        atEnd.ratio(),
                        new Beside("Children without an IRO", atEnd.unallocated()),
                        new Beside("Children in agreed short breaks", atEnd.inShortBreaks()),
                        new Beside("IROs whose hours are not known", atEnd.irosWithoutHours())));
        add(FigureId.TEAM_RATIO_OVER_YEAR, ratio(FigureId.TEAM_RATIO_OVER_YEAR, figures.teamRatioOverYear()));
        add(FigureId.TEAM_RATIO_AVAILABLE, ratio(FigureId.TEAM_RATIO_AVAILABLE, atEnd.availableRatio()));
    }

    private void concerns(ConcernCounts concerns) {
        add(
                FigureId.CONCERNS_RAISED,
                count(
                        FigureId.CONCERNS_RAISED,
                        concerns.raised(),
                        new Beside("Children they are about", concerns.childrenOfRaised()),
                        new Beside("Counted in totals only", concerns.notBrokenDown())));
        add(FigureId.CONCERNS_MADE_FORMAL, count(FigureId.CONCERNS_MADE_FORMAL, concerns.madeFormal()));
        add(FigureId.CONCERNS_CLOSED, count(FigureId.CONCERNS_CLOSED, concerns.closed()));
        add(FigureId.CONCERNS_OPEN, count(FigureId.CONCERNS_OPEN, concerns.openOnLastDay()));
        add(FigureId.FORMAL_SHARE, share(FigureId.FORMAL_SHARE, concerns.formalShare()));
    }

    private void shortBreaks(ReviewFigures reviews) {
        TimelinessCounts completed = reviews.completed().counts();
        add(
                FigureId.SHORT_BREAK_REVIEWS_COMPLETED,
                count(FigureId.SHORT_BREAK_REVIEWS_COMPLETED, reviews.completedReviews()));
        add(
                FigureId.SHORT_BREAK_REVIEWS_HELD_ON_TIME,
                share(
                                FigureId.SHORT_BREAK_REVIEWS_HELD_ON_TIME,
                                completed.heldOnTime(),
                                new Beside("On time after an adjournment or series", completed.of(ON_TIME_ADJOURNED)),
                                new Beside("Due date unknown", completed.of(UNKNOWN)),
                                new Beside(IN_DISPUTE, reviews.inDispute().completed()))
                        .withFindings(reviews.completed().withFindings()));
        add(
                FigureId.SHORT_BREAK_DUTY_MET,
                share(
                        FigureId.SHORT_BREAK_DUTY_MET,
                        reviews.due().dutyMet(),
                        new Beside("Due date unknown", reviews.due().of(UNKNOWN)),
                        new Beside(IN_DISPUTE, reviews.inDispute().due())));
        add(
                FigureId.SHORT_BREAK_TOOK_PART,
                share(FigureId.SHORT_BREAK_TOOK_PART, reviews.participation().tookPart()));
    }

    private void add(FigureId id, Figure figure) {
        figures.put(id.key(), figure.onBasis(Wording.basis(id, timelinessFrom)));
    }
}
