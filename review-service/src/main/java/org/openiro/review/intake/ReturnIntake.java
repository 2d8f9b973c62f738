package org.openiro.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.ChildRegister;
import org.openiro.review.child.domain.Episode;
import org.openiro.review.child.domain.Identifier;
import org.openiro.review.child.domain.YearlyReturn;
import org.openiro.review.intake.domain.ChildReturn;
import org.openiro.review.intake.domain.EpisodeChecks;
import org.openiro.review.intake.domain.EpisodeRow;
import org.openiro.review.intake.domain.ReviewFindingTexts;
import org.openiro.review.intake.domain.ReviewRow;
import org.openiro.review.intake.domain.RowOutcome;
import org.openiro.review.review.ReviewCourse;
import org.openiro.review.review.ReviewsOfChild;
import org.openiro.review.review.ToldReview;
import org.openiro.review.review.ToldReviews;

/** Takes the rows of one return that are about one child. */
@ApplicationScoped
class ReturnIntake {

    private final ChildRegister register;
    private final ToldReviews told;
    private final ReviewCourse course;

    ReturnIntake(ChildRegister register, ToldReviews told, ReviewCourse course) {
        this.register = register;
        this.told = told;
        this.course = course;
    }

    void take(ReviewsOfChild work, ChildReturn given, int collectionYear) {
        var child = work.child();
        given.outcomes().forEach(outcome -> outcome.takenFor(child.id()));
        var known = register.yearlyReturn(child, given.child());
        var all = merged(known, given, collectionYear);
        if (!all.equals(known) || child.identifiers().isEmpty()) {
            register.returned(child, given.child(), all);
        }
        var checks = EpisodeChecks.of(all.episodes(), child.facts().dateOfBirth());
        given.episodes().forEach(row -> checks.getOrDefault(row.episode().decom(), List.of())
                .forEach(row.outcome()::found));
        given.reviews().forEach(row -> take(work, row, collectionYear));
        course.follow(work);
        given.reviews().forEach(row -> findings(work, row));
    }

    private YearlyReturn merged(YearlyReturn known, ChildReturn given, int collectionYear) {
        var all = header(known, given, collectionYear);
        for (var row : given.uasc()) {
            changed(row.outcome(), all.uascYear() == null);
            all = all.withUasc(collectionYear);
        }
        for (var row : given.episodes()) {
            all = episode(all, row);
        }
        return all;
    }

    private static YearlyReturn header(YearlyReturn known, ChildReturn given, int collectionYear) {
        var row = given.header();
        if (row == null) {
            var bornOn = given.bornOnElsewhere();
            return known.header() == null && bornOn != null
                    ? known.with(new YearlyReturn.Header(collectionYear, bornOn, null, null))
                    : known;
        }
        var all = known.with(row.header());
        changed(row.outcome(), !sameFacts(known.header(), all.header()));
        if (known.header() != null && known.header().collectionYear() > collectionYear) {
            superseded(row.outcome(), "CHILD", sameFacts(known.header(), row.header()));
        }
        return all;
    }

    private static YearlyReturn episode(YearlyReturn all, EpisodeRow row) {
        var held = all.episode(row.episode().decom());
        var after = all.with(row.episode());
        boolean same = held.filter(each -> each.sameFacts(row.episode())).isPresent();
        boolean later = held.map(Episode::collectionYear)
                .filter(year -> year > row.episode().collectionYear())
                .isPresent();
        changed(row.outcome(), !same && !later);
        if (later) {
            superseded(row.outcome(), "DECOM", same);
        }
        return after;
    }

    private void take(ReviewsOfChild work, ReviewRow row, int collectionYear) {
        var effect = told.take(work, ToldReview.ofReturn(Identifier.SSDA903, row.heldOn(), row.code(), collectionYear));
        changed(row.outcome(), effect == ToldReviews.Effect.CHANGED);
        if (effect == ToldReviews.Effect.PERSONS_WORD_STANDS) {
            row.outcome()
                    .found(
                            "REVIEW",
                            "PERSONS_WORD_STANDS",
                            "a person recorded that this review was not held; not taken");
        }
    }

    private void findings(ReviewsOfChild work, ReviewRow row) {
        course.findings(work, row.heldOn(), row.code()).stream()
                .filter(code -> row.outcome().findings().stream()
                        .noneMatch(found -> found.finding().equals(code)))
                .map(ReviewFindingTexts::of)
                .forEach(row.outcome()::found);
    }

    private static void changed(RowOutcome outcome, boolean changed) {
        if (changed) {
            outcome.changedSomething();
        }
    }

    private static void superseded(RowOutcome outcome, String field, boolean same) {
        if (!same) {
            outcome.found(field, "SUPERSEDED", "a later collection year says otherwise; that stands");
        }
    }

    private static boolean sameFacts(YearlyReturn.@Nullable Header one, YearlyReturn.@Nullable Header other) {
        return one != null
                && other != null
                && one.dateOfBirth().equals(other.dateOfBirth())
                && Objects.equals(one.sex(), other.sex())
                && Objects.equals(one.ethnicity(), other.ethnicity());
    }
}
