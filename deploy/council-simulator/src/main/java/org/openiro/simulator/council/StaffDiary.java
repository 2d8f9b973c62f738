package org.openiro.simulator.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.IroPost.Absence;
import org.openiro.simulator.council.IroPost.Role;
import org.openiro.simulator.council.TeamHappening.PostEntered;

/** Who is IRO when: part-timers, agency staff, leavers and who follows them, long absences, a vacancy and the manager. */
final class StaffDiary {

    private static final BigDecimal WHOLE = BigDecimal.ONE;
    private static final List<String> NUMBERS =
            List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");

    private final Dice dice;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    /** The usual mixture of hours, desk by desk; a bigger team has the same desks again. */
    private final List<Double> hours;

    private final List<IroPost> posts = new ArrayList<>();

    StaffDiary(Dice dice, LocalDate firstDay, LocalDate lastDay) {
        this.dice = dice;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.hours = dice.numbers("team.hours");
    }

    List<IroPost> posts(int children) {
        long desks = Math.round(children / dice.number("team.children_per_iro"));
        int size = Math.toIntExact(Math.max((long) dice.number("team.fewest"), desks));
        double all = IntStream.range(0, size).mapToDouble(this::usual).sum();
        double scale = children / dice.number("children_per_fte") / all;
        for (int i = 0; i < size; i++) {
            succession(i, scale);
        }
        LocalDate vacant = firstDay.plusDays(dice.within("vacancy.begins_after.days"));
        add(Role.VACANT, figure("vacancy.fte"), WHOLE, "PERMANENT", vacant, null, List.of());
        LocalDate manages = firstDay.minusYears((long) dice.number("manager.in_post_before.years"));
        add(Role.MANAGER, WHOLE, WHOLE, "PERMANENT", manages, null, List.of());
        return List.copyOf(posts);
    }

    /** One desk and those who sat at it, one after the other. */
    private void succession(int desk, double scale) {
        BigDecimal fte = BigDecimal.valueOf(
                        Math.clamp(usual(desk) * scale, dice.number("team.least_fte"), WHOLE.doubleValue()))
                .setScale(1, RoundingMode.HALF_UP);
        BigDecimal share =
                dice.happens("chairs_conferences_too.percent") ? figure("chairs_conferences_too.iro_share") : WHOLE;
        LocalDate from = firstDay.minusDays(dice.within("in_post_before.days"));
        boolean agency = isAmong("team.agency", desk);
        boolean leaves = agency || isAmong("team.leavers", desk);
        LocalDate seat = from;
        while (!seat.isAfter(lastDay)) {
            LocalDate sits = seat.isBefore(firstDay) ? firstDay : seat;
            LocalDate left = leaves ? sits.plusDays(dice.within(agency ? "agency.stays.days" : "stays.days")) : null;
            LocalDate to = left == null || left.isAfter(lastDay) ? null : Weekdays.onOrAfter(left);
            add(Role.IRO, fte, share, agency ? "AGENCY" : basis(desk), seat, to, absences(desk, sits, to));
            if (to == null) {
                return;
            }
            seat = Weekdays.onOrAfter(to.plusDays(dice.within("successor.after.days")));
        }
    }

    private double usual(int desk) {
        return hours.get(desk % hours.size());
    }

    /** Whether a desk, counted from 0, is one of those that the file names, counted from 1. */
    private boolean isAmong(String desks, int desk) {
        double number = desk % hours.size() + 1;
        return dice.numbers(desks).contains(number);
    }

    private BigDecimal figure(String key) {
        return BigDecimal.valueOf(dice.number(key));
    }

    private String basis(int desk) {
        return isAmong("team.fixed_term", desk) ? "FIXED_TERM" : "PERMANENT";
    }

    /** A parent's leave, an illness. */
    private List<Absence> absences(int desk, LocalDate from, @Nullable LocalDate to) {
        if (!isAmong("team.absent", desk)) {
            return List.of();
        }
        LocalDate away = Weekdays.onOrAfter(from.plusDays(dice.within("absence.begins_after.days")));
        LocalDate back = Weekdays.onOrAfter(away.plusDays(dice.within("absence.days")));
        return away.isAfter(lastDay) || (to != null && !back.isBefore(to))
                ? List.of()
                : List.of(new Absence(away, back));
    }

    private void add(
            Role role,
            BigDecimal fte,
            BigDecimal share,
            String basis,
            LocalDate from,
            @Nullable LocalDate to,
            List<Absence> absences) {
        int number = posts.size() + 1;
        String name =
                switch (role) {
                    case IRO -> "Synthetic IRO " + (number <= NUMBERS.size() ? NUMBERS.get(number - 1) : "" + number);
                    case MANAGER -> "Synthetic IRO Manager";
                    case VACANT -> "Vacant post";
                };
        posts.add(new IroPost("SYN-IRO-" + number, name, role, fte, share, basis, from, to, absences));
    }

    /** Each is entered as it stood: on the first day or on joining, on giving notice, on going away and coming back. */
    List<TeamHappening> happenings() {
        return posts.stream()
                .flatMap(post -> Stream.concat(
                                Stream.of(
                                        post.from(),
                                        post.to() == null ? null : post.to().minusMonths(1)),
                                post.absences().stream().flatMap(away -> Stream.of(away.from(), away.to())))
                        .filter(day -> day != null && !day.isAfter(lastDay))
                        .map(day -> day.isBefore(firstDay) ? firstDay : Weekdays.onOrAfter(day))
                        .distinct()
                        .<TeamHappening>map(day -> new PostEntered(day, post.professional())))
                .sorted(Comparator.comparing(Happening::on))
                .toList();
    }
}
