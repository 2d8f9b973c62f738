package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.List;

/**
 * The cycles of reviews that the law knows (domain reference 1.1 and 1.3). The first review is counted from the day on
 * which the cycle began, each later one from the day on which the one before was held. Months are calendar months; no date
 * rolls forward from a weekend.
 */
enum Cycle {
    /** Care Planning Regulations 2010, regulation 33. */
    STANDARD("FIRST_20WD", "SECOND_3M", 3, "NEXT_6M"),
    /** Care Planning Regulations 2010, regulation 48(3). */
    SHORT_BREAKS("SHORTBREAK_FIRST_3M", "SHORTBREAK_NEXT_6M", 6, "SHORTBREAK_NEXT_6M"),
    /** Adoption Agencies Regulations 2005, regulation 36(1). */
    AUTHORITY_TO_PLACE("AUTH_TO_PLACE_FIRST_3M", "AUTH_TO_PLACE_NEXT_6M", 6, "AUTH_TO_PLACE_NEXT_6M"),
    /** Adoption Agencies Regulations 2005, regulation 36(3). */
    PLACED_FOR_ADOPTION("ADOPT_FIRST_4W", "ADOPT_SECOND_3M", 3, "ADOPT_NEXT_6M");

    private static final int MONTHS_BETWEEN_LATER = 6;

    private final String firstRule;
    private final String secondRule;
    private final int monthsToSecond;
    private final String laterRule;

    Cycle(String firstRule, String secondRule, int monthsToSecond, String laterRule) {
        this.firstRule = firstRule;
        this.secondRule = secondRule;
        this.monthsToSecond = monthsToSecond;
        this.laterRule = laterRule;
    }

    /** When the review is due that follows on those held since the cycle began, that day included. */
    Due next(LocalDate began, List<LocalDate> held) {
        List<LocalDate> since =
                held.stream().filter(day -> !day.isBefore(began)).toList();
        return switch (since.size()) {
            case 0 -> due(first(began), firstRule);
            case 1 -> due(since.getLast().plusMonths(monthsToSecond), secondRule);
            default -> due(since.getLast().plusMonths(MONTHS_BETWEEN_LATER), laterRule);
        };
    }

    private LocalDate first(LocalDate began) {
        return switch (this) {
            case STANDARD -> WorkingDays.after(began, 20);
            case SHORT_BREAKS, AUTHORITY_TO_PLACE -> began.plusMonths(3);
            case PLACED_FOR_ADOPTION -> began.plusWeeks(4);
        };
    }

    private Due due(LocalDate on, String rule) {
        return new Due(on, rule, this == SHORT_BREAKS);
    }
}
