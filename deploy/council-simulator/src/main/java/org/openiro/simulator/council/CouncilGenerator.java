package org.openiro.simulator.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** Makes the whole council from a seed. */
public final class CouncilGenerator {

    private static final int YEARS_OF_HISTORY = 3;
    private static final int UNALLOCATED_NEWCOMERS = 2;
    private static final List<SyntheticIro> IROS = List.of(
            new SyntheticIro("SYN-IRO-1", "Synthetic IRO One", "SYN-IRS", new BigDecimal("1.0"), "PERMANENT", false),
            new SyntheticIro("SYN-IRO-2", "Synthetic IRO Two", "SYN-IRS", new BigDecimal("0.6"), "PERMANENT", false),
            new SyntheticIro("SYN-IRO-3", "Synthetic IRO Three", "SYN-IRS", new BigDecimal("0.8"), "AGENCY", false),
            new SyntheticIro("SYN-IRO-4", "Vacant post", "SYN-IRS", new BigDecimal("1.0"), "PERMANENT", true));

    private final RandomGenerator random;
    private final Proportions proportions = new Proportions();
    private final LocalDate lastDay;
    private final ReviewDiary diary;

    private CouncilGenerator(long seed, LocalDate lastDay) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.lastDay = lastDay;
        this.diary = new ReviewDiary(proportions, random);
    }

    /** The council that this seed gives, with the given number of children, as it stands on the last day. */
    public static SyntheticCouncil generate(long seed, int children, LocalDate lastDay) {
        return new CouncilGenerator(seed, lastDay).council(children);
    }

    private SyntheticCouncil council(int size) {
        List<SyntheticChild> children = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            SyntheticChild elder = number % 9 == 0 ? children.getLast() : null;
            children.add(child(number, elder, number > size - UNALLOCATED_NEWCOMERS));
        }
        return new SyntheticCouncil(SyntheticCouncil.AUTHORITY, SyntheticCouncil.NAME, lastDay, IROS, children);
    }

    /** A newcomer came in the last month; a younger sibling entered care with the elder and has the same IRO. */
    private SyntheticChild child(int number, @Nullable SyntheticChild elder, boolean newcomer) {
        Story story = newcomer || elder != null ? Story.SETTLED : Story.valueOf(proportions.draw("story", random));
        LocalDate start = newcomer
                ? lastDay.minusDays(10L + random.nextInt(8))
                : elder != null ? elder.firstDay() : lastDay.minusDays(60L + random.nextInt(365 * YEARS_OF_HISTORY));
        LocalDate born = born(story, start, elder);
        LocalDate authorityToPlace = story == Story.ADOPTION ? start.plusDays(170) : null;
        LocalDate placed = story == Story.ADOPTION ? start.plusDays(260) : null;
        List<Episode> episodes = episodes(story, start, born);
        String iro = newcomer
                ? null
                : elder != null ? elder.iro() : IROS.get(random.nextInt(3)).professional();
        return new SyntheticChild(
                "SYN%04d".formatted(number),
                born,
                proportions.draw("sex", random),
                proportions.draw("ethnicity", random),
                story,
                elder == null ? (number % 9 == 8 ? "SYN-FAMILY-" + (number + 1) : null) : elder.siblingGroup(),
                episodes,
                reviews(story, episodes, born, placed),
                "SYN-SW-" + (1 + random.nextInt(12)),
                "SYN-TEAM-" + (char) ('A' + random.nextInt(3)),
                iro,
                upToLastDay(authorityToPlace),
                upToLastDay(placed));
    }

    private LocalDate born(Story story, LocalDate start, @Nullable SyntheticChild elder) {
        if (elder != null) {
            return elder.dateOfBirth().plusDays(500L + random.nextInt(300)).isAfter(start)
                    ? elder.dateOfBirth()
                    : elder.dateOfBirth().plusDays(500L + random.nextInt(300));
        }
        int days =
                switch (story) {
                    case INFANT -> 5 + random.nextInt(200);
                    case ADOPTION -> 100 + random.nextInt(700);
                    case UNACCOMPANIED -> 365 * 15 + random.nextInt(500);
                    case REMAND -> 365 * 14 + random.nextInt(900);
                    case SETTLED, LEAVER, RETURN, SHORT_BREAKS -> 365 * 2 + random.nextInt(365 * 12);
                };
        return start.minusDays(days);
    }

    private List<Episode> episodes(Story story, LocalDate start, LocalDate born) {
        CareHistory care = new CareHistory(lastDay);
        switch (story) {
            case SETTLED, INFANT ->
                care.starts(start, "C1", "U6", "PR1")
                        .changes(start.plusDays(190), "L", "C2", "U6", "PR1")
                        .changes(start.plusDays(400), "P", "C2", "U4", "PR4");
            case LEAVER -> care.starts(start, "V2", "U6", "PR4").ends(start.plusDays(90L + random.nextInt(500)), "E4A");
            case ADOPTION ->
                care.starts(start, "C1", "U5", "PR1")
                        .changes(start.plusDays(170), "L", "E1", "U5", "PR1")
                        .changes(start.plusDays(260), "P", "E1", "A6", "PR1")
                        .ends(start.plusDays(470), "E11");
            case UNACCOMPANIED -> care.starts(start, "V2", "U6", "PR4");
            case SHORT_BREAKS -> care.starts(start, "V4", "K2", "PR1");
            case REMAND -> care.starts(start, "J1", "R5", "PR3").ends(start.plusDays(75), "E14");
            case RETURN ->
                care.starts(start, "V2", "U6", "PR1")
                        .ends(start.plusDays(120), "E4B")
                        .starts(start.plusDays(210), "C1", "U6", "PR1")
                        .changes(start.plusDays(390), "L", "C2", "U6", "PR1");
        }
        return care.ends(born.plusYears(18), "E5").episodes();
    }

    private List<HeldReview> reviews(Story story, List<Episode> episodes, LocalDate born, @Nullable LocalDate placed) {
        List<HeldReview> held = new ArrayList<>();
        LocalDate start = episodes.getFirst().from();
        for (Episode episode : episodes) {
            if (episode.reasonNew().equals("S")) {
                start = episode.from();
            }
            if (!CareHistory.CONTINUES.equals(episode.reasonCeased())) {
                LocalDate end = episode.to() == null ? lastDay : episode.to();
                held.addAll(diary.reviews(start, end, born, story == Story.SHORT_BREAKS, placed));
            }
        }
        return List.copyOf(held);
    }

    private @Nullable LocalDate upToLastDay(@Nullable LocalDate day) {
        return day == null || day.isAfter(lastDay) ? null : day;
    }
}
