package org.openiro.review.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openiro.platform.codes.CodeList;
import org.openiro.review.child.domain.Episode;

/** A row of the episodes file. Postcodes and the provider's URN are not taken. */
public record EpisodeRow(RowOutcome outcome, String child, Episode episode) {

    static Optional<EpisodeRow> read(RowOutcome outcome, List<String> texts, int collectionYear, LocalDate today) {
        var cells = new Cells(outcome, texts, today);
        var child = cells.child();
        var decom = cells.happenedOn("DECOM", "DATE_UNREADABLE");
        var dec = cells.happenedIfGiven("DEC", "DATE_UNREADABLE");
        if (outcome.isRefused()) {
            return Optional.empty();
        }
        if (dec.isPresent() && dec.get().isBefore(decom.orElseThrow())) {
            outcome.found("DEC", "DEC_BEFORE_DECOM", "the episode ceased before it began; its end is not taken");
            dec = Optional.empty();
        }
        var episode = new Episode(
                collectionYear,
                decom.orElseThrow(),
                cells.code("RNE", CodeList.REASON_NEW_EPISODE),
                cells.code("LS", CodeList.LEGAL_STATUS),
                cells.code("PLACE", CodeList.PLACEMENT_TYPE),
                cells.code("PLACE_PROVIDER", CodeList.PLACEMENT_PROVIDER),
                dec.orElse(null),
                cells.code("REC", CodeList.REASON_EPISODE_CEASED));
        return Optional.of(new EpisodeRow(outcome, child.orElseThrow(), episode));
    }
}
