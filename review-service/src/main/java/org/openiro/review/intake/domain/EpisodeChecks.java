package org.openiro.review.intake.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.Episode;

/**
 * The national rules that see a child's episodes together: 142, 148, 352, 353, 355, 388, 432, 501 and 550; besides, a period
 * whose start no row tells, and one that starts while another is open.
 */
public final class EpisodeChecks {

    private static final LocalDate CHILDREN_ACT = LocalDate.of(1991, 10, 14);

    private final @Nullable LocalDate bornOn;
    private final Map<LocalDate, List<Finding>> findings = new HashMap<>();

    private EpisodeChecks(@Nullable LocalDate bornOn) {
        this.bornOn = bornOn;
    }

    /**
     * The findings by DECOM.
     *
     * @param episodes all that are known of the child, in order of DECOM
     */
    public static Map<LocalDate, List<Finding>> of(List<Episode> episodes, @Nullable LocalDate bornOn) {
        var checks = new EpisodeChecks(bornOn);
        for (int i = 0; i < episodes.size(); i++) {
            checks.alone(episodes.get(i));
            checks.among(
                    i == 0 ? null : episodes.get(i - 1),
                    episodes.get(i),
                    i + 1 == episodes.size() ? null : episodes.get(i + 1));
        }
        return checks.findings;
    }

    private void alone(Episode episode) {
        if ((episode.dec() == null) != (episode.rec() == null)) {
            found(episode, "DEC", "148", "DEC and REC belong together: both or neither");
        }
        if (episode.decom().isBefore(CHILDREN_ACT)) {
            found(episode, "DECOM", "353", "no episode began before 14 October 1991");
        }
        if (bornOn != null && !episode.decom().isBefore(bornOn.plusYears(18))) {
            found(episode, "DECOM", "352", "the child was 18 or older when the episode began");
        }
        if (episode.decom().equals(episode.dec())) {
            found(episode, "DEC", "355", "the episode lasted less than 24 hours");
        }
        if ("PR0".equals(episode.placeProvider()) != "P1".equals(episode.place())) {
            found(episode, "PLACE_PROVIDER", "550", "PR0 goes with P1 alone");
        }
    }

    private void among(@Nullable Episode before, Episode episode, @Nullable Episode next) {
        boolean open = before != null && !before.endsPeriod();
        if (next != null && !episode.ended()) {
            found(episode, "DEC", "142", "only the last episode may be open");
        }
        if ("X1".equals(episode.rec())
                && episode.ended()
                && (next == null || !next.decom().equals(episode.dec()))) {
            found(episode, "REC", "388", "after X1 the next episode begins on the same day");
        }
        if (before != null && before.endsPeriod() && !episode.startsPeriod()) {
            found(episode, "RNE", "432", "after the end of a period of care the next episode starts one: RNE S");
        }
        if (before != null && before.dec() != null && episode.decom().isBefore(before.dec())) {
            found(episode, "DECOM", "501", "the episode began before the one before it had ceased");
        }
        if (!open && !episode.startsPeriod()) {
            found(episode, "RNE", "START_NOT_KNOWN", "no row tells when this period of care started");
        }
        if (open && episode.startsPeriod()) {
            found(episode, "RNE", "PERIOD_STILL_OPEN", "a period of care starts although the one before never ended");
        }
    }

    private void found(Episode episode, String field, String code, String reason) {
        findings.computeIfAbsent(episode.decom(), _ -> new ArrayList<>()).add(new Finding(field, code, reason));
    }
}
