package org.openiro.review.child.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a child's episodes as periods of care, legal statuses and placements. A period starts with an episode of RNE
 * {@code S} and ends with the last one whose REC is not {@code X1}. An episode of another RNE with no period open before it
 * begins a period whose start is not known.
 */
public final class EpisodeHistory {

    private final List<Episode> episodes;
    private final List<PeriodOfCare> periods = new ArrayList<>();

    private EpisodeHistory(List<Episode> episodes) {
        this.episodes = episodes;
    }

    public static EpisodeHistory of(List<Episode> episodes) {
        var ordered =
                episodes.stream().sorted(Comparator.comparing(Episode::decom)).toList();
        var history = new EpisodeHistory(ordered);
        history.readPeriods();
        return history;
    }

    public List<PeriodOfCare> periods() {
        return List.copyOf(periods);
    }

    public List<LegalStatusSpell> legalStatuses() {
        var spells = new ArrayList<LegalStatusSpell>();
        for (int i = 0; i < episodes.size(); i++) {
            var episode = episodes.get(i);
            if (episode.ls() == null) {
                continue;
            }
            var to = endOf(i);
            var last = spells.isEmpty() ? null : spells.getLast();
            if (last != null
                    && last.code().equals(episode.ls())
                    && episode.decom().equals(last.to())) {
                spells.set(spells.size() - 1, new LegalStatusSpell(last.code(), last.from(), to));
            } else {
                spells.add(new LegalStatusSpell(episode.ls(), episode.decom(), to));
            }
        }
        return List.copyOf(spells);
    }

    /** One spell for each stay with the same placement: an episode that changed the legal status only does not end it. */
    public List<PlacementSpell> placements() {
        var spells = new ArrayList<PlacementSpell>();
        for (int i = 0; i < episodes.size(); i++) {
            var episode = episodes.get(i);
            if (episode.place() == null) {
                continue;
            }
            var to = endOf(i);
            var last = spells.isEmpty() ? null : spells.getLast();
            if (last != null
                    && "L".equals(episode.rne())
                    && last.type().equals(episode.place())
                    && episode.decom().equals(last.to())) {
                spells.set(spells.size() - 1, PlacementSpell.of903(last.type(), last.provider(), last.from(), to));
            } else {
                spells.add(PlacementSpell.of903(episode.place(), episode.placeProvider(), episode.decom(), to));
            }
        }
        return List.copyOf(spells);
    }

    /** An episode left open ends when the next one begins: only the last may run on (rule 142). */
    private @Nullable LocalDate endOf(int index) {
        var episode = episodes.get(index);
        if (episode.dec() != null || index + 1 == episodes.size()) {
            return episode.dec();
        }
        return episodes.get(index + 1).decom();
    }

    private void readPeriods() {
        Episode first = null;
        Episode last = null;
        for (var episode : episodes) {
            boolean open = first != null && last != null && !last.endsPeriod();
            if (open && !episode.startsPeriod()) {
                last = episode;
                continue;
            }
            if (first != null && last != null) {
                periods.add(period(first, last, open ? episode.decom() : null));
            }
            first = episode;
            last = episode;
        }
        if (first != null && last != null) {
            periods.add(period(first, last, null));
        }
    }

    /**
     * One period out of its first and last episode.
     *
     * @param replacedOn when a new period starts although no episode said that this one ended
     */
    private static PeriodOfCare period(Episode first, Episode last, @Nullable LocalDate replacedOn) {
        if (last.endsPeriod()) {
            return new PeriodOfCare(first.decom(), first.startsPeriod(), last.dec(), last.rec());
        }
        var endedOn = replacedOn == null ? null : last.ended() ? last.dec() : replacedOn;
        return new PeriodOfCare(first.decom(), first.startsPeriod(), endedOn, null);
    }
}
