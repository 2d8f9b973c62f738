package org.openiro.simulator.council;

/** The age bands of the Department's tables, in days of life on entering care; the oldest may stay some months at least. */
enum AgeBand {
    UNDER_1(0, 364),
    AGED_1_TO_4(365, 5 * 365),
    AGED_5_TO_9(5 * 365 + 2, 10 * 365),
    AGED_10_TO_15(10 * 365 + 3, 16 * 365),
    AGED_16_TO_17(16 * 365 + 4, 17 * 365 + 210);

    private final int youngest;
    private final int oldest;

    AgeBand(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    int daysOfLife(Dice dice) {
        return dice.between(youngest, oldest);
    }
}
