package org.openiro.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openiro.review.child.ChildRegister;
import org.openiro.review.child.domain.Identifier;
import org.openiro.review.intake.domain.ChildReturn;
import org.openiro.review.intake.domain.ReturnFile;
import org.openiro.review.intake.domain.YearOfReturns;
import org.openiro.review.review.ReviewsOfChild;

/**
 * Finds what earlier returns held of a child and this one, for the time that it covers, no longer does. Asked after the
 * return was taken, so whatever it holds carries its year.
 */
@ApplicationScoped
class MissedRows {

    private final ChildRegister register;

    MissedRows(ChildRegister register) {
        this.register = register;
    }

    List<MissedRow> of(ReviewsOfChild work, ChildReturn given, YearOfReturns year) {
        return Stream.concat(episodes(work, given, year), reviews(work, given, year))
                .toList();
    }

    private Stream<MissedRow> episodes(ReviewsOfChild work, ChildReturn given, YearOfReturns year) {
        return register.yearlyReturn(work.child(), given.child()).episodes().stream()
                .filter(each -> each.collectionYear() < year.collectionYear())
                .filter(each -> year.reachedBy(each.decom(), each.dec()))
                .map(each -> new MissedRow(
                        ReturnFile.EPISODES, work.child().id(), each.decom(), null, each.collectionYear()));
    }

    private static Stream<MissedRow> reviews(ReviewsOfChild work, ChildReturn given, YearOfReturns year) {
        Optional<LocalDate> earliest =
                given.reviews().stream().map(row -> row.heldOn()).min(Comparator.naturalOrder());
        return work.toldRows(Identifier.SSDA903).stream()
                .filter(each -> each.collectionYear() < year.collectionYear())
                .filter(each -> year.covers(each.heldOn(), earliest))
                .map(each -> new MissedRow(
                        ReturnFile.REVIEWS, work.child().id(), each.heldOn(), each.code(), each.collectionYear()));
    }
}
