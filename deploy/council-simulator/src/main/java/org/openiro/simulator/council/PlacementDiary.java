package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openiro.simulator.council.Episode.Placement;
import org.openiro.simulator.council.PeriodInCare.Stay;

/** Lays a period of care: legal statuses, placements and how it ends. */
final class PlacementDiary {

    static final int ADULT = 18;

    private static final LocalDate SUPPORTED_ACCOMMODATION_REGULATED = LocalDate.of(2024, 4, 1);
    private static final int MAY_LIVE_SEMI_INDEPENDENTLY = 16;

    private final Dice dice;

    PlacementDiary(Dice dice) {
        this.dice = dice;
    }

    PeriodInCare period(Story story, LocalDate start, LocalDate born) {
        LocalDate adult = born.plusYears(ADULT);
        LocalDate end = end(story, start, adult);
        return switch (story) {
            case ADOPTION -> adoption(start, end);
            case SHORT_BREAKS -> shortBreaks(start, end);
            case HOME_SOON, HOME_LATER, LONG_TERM, UNACCOMPANIED, REMAND -> care(story, start, end, born);
        };
    }

    private LocalDate end(Story story, LocalDate start, LocalDate adult) {
        if (story == Story.UNACCOMPANIED || (story == Story.LONG_TERM && dice.happens("long_term.to_18.percent"))) {
            return adult;
        }
        LocalDate end = start.plusDays(dice.within("stay." + story + ".days"));
        return end.isBefore(adult) ? end : adult;
    }

    private PeriodInCare care(Story story, LocalDate start, LocalDate end, LocalDate born) {
        CareHistory care = legalStatuses(story, start);
        care.placement(start, placement("placement." + story, start));
        if (story != Story.REMAND) {
            moves(care, start, end, born);
        }
        boolean adult = end.equals(born.plusYears(ADULT));
        String reason = dice.draw("leaves." + (adult ? "ADULT" : story));
        return new PeriodInCare(story, care.ending(end, reason), null, null, List.of());
    }

    /** An emergency becomes accommodation or proceedings; proceedings end with an order. */
    private CareHistory legalStatuses(Story story, LocalDate start) {
        String status = dice.draw("legal." + story);
        CareHistory care = new CareHistory().legalStatus(start, status);
        LocalDate on = start;
        if (status.equals("L1") || status.equals("L2")) {
            on = on.plusDays(dice.within("emergency." + status + ".days"));
            status = story == Story.HOME_SOON ? "V2" : "C1";
            care.legalStatus(on, status);
        }
        if (story == Story.LONG_TERM && status.equals("V2")) {
            on = on.plusDays(dice.within("accommodated_before_proceedings.days"));
            status = "C1";
            care.legalStatus(on, status);
        }
        if (status.equals("C1") && (story == Story.LONG_TERM || dice.happens("home_later.care_order.percent"))) {
            care.legalStatus(on.plusDays(dice.within("proceedings.days")), "C2");
        }
        return care;
    }

    private void moves(CareHistory care, LocalDate start, LocalDate end, LocalDate born) {
        LocalDate on = start.plusDays(dice.within("first_move.days"));
        while (on.isBefore(end)) {
            boolean old = !on.isBefore(born.plusYears(MAY_LIVE_SEMI_INDEPENDENTLY));
            boolean careOrder = care.legalStatusOn(on).equals("C2");
            String deck = old ? "placement.OLDER" : careOrder ? "placement.CARE_ORDER" : "placement.MOVE";
            care.placement(on, placement(deck, on));
            boolean settled = dice.happens("moves.settled.percent");
            on = on.plusDays(dice.within(settled ? "next_move.settled.days" : "next_move.unsettled.days"));
        }
    }

    private Placement placement(String deck, LocalDate on) {
        String drawn = dice.draw(deck);
        // Supported accommodation was outside regulation, with a code of its own, until 2024.
        String type = drawn.equals("K3") && on.isBefore(SUPPORTED_ACCOMMODATION_REGULATED) ? "H5" : drawn;
        String provider =
                switch (type) {
                    case "P1" -> "PR0";
                    case "R5", "K1" -> "PR3";
                    case "K2", "H5", "K3", "R1" -> dice.draw("provider.home");
                    default -> dice.draw("provider.foster");
                };
        return new Placement(type, provider);
    }

    private PeriodInCare adoption(LocalDate start, LocalDate notLaterThan) {
        LocalDate authority = start.plusDays(dice.within("adoption.authority.days"));
        LocalDate placed = authority.plusDays(dice.within("adoption.placed.days"));
        LocalDate adopted = placed.plusDays(dice.within("adoption.order.days"));
        LocalDate end = adopted.isBefore(notLaterThan) ? adopted : notLaterThan;
        CareHistory care = new CareHistory()
                .legalStatus(start, "C1")
                .legalStatus(authority, "E1")
                .placement(start, placement("placement.ADOPTION", start))
                .placement(placed, new Placement("A6", "PR1"));
        return new PeriodInCare(
                Story.ADOPTION, care.ending(end, dice.draw("leaves.ADOPTION")), authority, placed, List.of());
    }

    /** Only the agreement is recorded as an episode (V4); the stays stand beside it. */
    private PeriodInCare shortBreaks(LocalDate start, LocalDate end) {
        CareHistory care =
                new CareHistory().legalStatus(start, "V4").placement(start, placement("placement.SHORT_BREAKS", start));
        List<Stay> stays = new ArrayList<>();
        LocalDate from = start;
        while (from.plusDays(7).isBefore(end)) {
            stays.add(new Stay(from, from.plusDays(dice.within("short_breaks.nights"))));
            from = from.plusDays(dice.within("short_breaks.between.days"));
        }
        return new PeriodInCare(
                Story.SHORT_BREAKS, care.ending(end, dice.draw("leaves.SHORT_BREAKS")), null, null, List.copyOf(stays));
    }
}
