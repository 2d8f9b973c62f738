package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.ReviewHappening.Held;
import org.openiro.simulator.council.SeveralChildrenHappening.HeldTogether;
import org.openiro.simulator.council.SeveralChildrenHappening.ReviewAudited;
import org.openiro.simulator.council.TeamHappening.PolicySet;
import org.openiro.simulator.council.TeamHappening.PracticeSet;
import org.openiro.simulator.council.TeamHappening.Settings.CalendarDrawn;
import org.openiro.simulator.council.TeamHappening.Settings.CalendarRevoked;
import org.openiro.simulator.council.TeamHappening.Settings.TimelinessFromSet;

/** Makes a whole council from its dials: its people first, then what each diary lays for them. */
public final class CouncilGenerator {

    private static final int FEWEST_WORKERS = 4;

    private final Dials dials;
    private final int number;
    private final Dice dice;
    private final LocalDate firstDay;
    private final LocalDate followFrom;
    private final LocalDate lastDay;

    private CouncilGenerator(Dials dials, int number) {
        this.dials = dials;
        this.number = number;
        this.dice = Dice.of(new Proportions(), dials.seed()).about("council", number);
        this.firstDay = dials.firstDay();
        this.followFrom = dials.followFrom();
        this.lastDay = dials.lastDay();
    }

    /** The first council that these dials give. */
    public static SyntheticCouncil generate(Dials dials) {
        return generate(dials, 0);
    }

    /** One of several councils, counted from 0. */
    public static SyntheticCouncil generate(Dials dials, int number) {
        return new CouncilGenerator(dials, number).council();
    }

    private SyntheticCouncil council() {
        int shortBreaks = Math.toIntExact(Math.round(dials.children() * dice.number("short_breaks.per_child")));
        List<Child> people = named(
                Stream.concat(population("story", dials.children()), population("story_of_short_breaks", shortBreaks))
                        .sorted(Comparator.comparing(Child::firstDay))
                        .toList());
        StaffDiary staff = new StaffDiary(dice.about("staff", 0), firstDay, lastDay);
        List<IroPost> posts = staff.posts(dials.children() + shortBreaks);
        AllocationDiary allocating = new AllocationDiary(dice.about("allocations", 0), posts, firstDay, lastDay);
        Allocations allocations = allocating.lay(people);

        List<Happening> beside = new ArrayList<>();
        List<SyntheticChild> children = new ArrayList<>();
        Map<String, List<ReviewsOfPeriod>> held = new HashMap<>();
        SequencedMap<String, List<ReviewHappening>> byThemselves = new LinkedHashMap<>();
        Map<String, List<HeldReview>> ofFamilies = new HashMap<>();
        for (Child child : people) {
            List<HeldReview> theirs = child.family() == null
                    ? List.of()
                    : ofFamilies.computeIfAbsent(child.family(), any -> new ArrayList<>());
            List<ReviewsOfPeriod> reviews = new ReviewDiary(
                            dice.about("reviews", child.id()), child, allocations, theirs, firstDay)
                    .reviews(lastDay);
            held.put(child.id(), reviews);
            byThemselves.put(
                    child.id(), new BookingDiary(dice.about("bookings", child.id()), child, firstDay).of(reviews));
            SyntheticChild whole = whole(child, reviews, allocations.of(child.id()), allocating.byInvolvement(child));
            if (child.family() != null) {
                theirs.addAll(whole.reviews());
            }
            beside.addAll(new TriggerDiary(dice.about("triggers", child.id()), child, firstDay, lastDay).of(reviews));
            children.add(whole);
        }
        SiblingMeetings siblings = new SiblingMeetings(people);
        SequencedMap<String, List<ReviewHappening>> entered = siblings.planned(byThemselves);
        for (SyntheticChild child : children) {
            beside.addAll(besideReviews(
                    child,
                    held.getOrDefault(child.id(), List.of()),
                    entered.getOrDefault(child.id(), List.of()),
                    allocations));
        }
        List<ReviewHappening> reviewing =
                entered.values().stream().flatMap(List::stream).toList();
        List<Happening> happenings = new ArrayList<>(sent(children));
        happenings.addAll(staff.happenings());
        happenings.add(policy());
        // What was loaded at the beginning, and the first year in which people found their way, is judged by the dates
        // of then.
        happenings.add(new TimelinessFromSet(firstDay, firstDay.plusYears(1)));
        happenings.addAll(practice());
        happenings.addAll(calendars(posts));
        happenings.addAll(SchoolYear.from(Weekdays.onOrAfter(arrangedFrom()), lastDay));
        happenings.addAll(allocating.happenings());
        happenings.addAll(
                new PreparationDiary(dice.about("preparation", 0), firstDay, followFrom, lastDay).of(children));
        happenings.addAll(siblings.held(reviewing));
        happenings.addAll(beside);
        happenings.addAll(new ConcernDiary(dice.about("concerns", 0), people, allocations, firstDay, lastDay)
                .happenings(dials.children()));
        happenings.addAll(new AuditDiary(dice.about("audits", 0), followFrom, lastDay)
                .of(reviewing.stream()
                        .filter(Held.class::isInstance)
                        .map(Held.class::cast)
                        .toList()));
        return new SyntheticCouncil(
                SyntheticCouncil.authority(number),
                SyntheticCouncil.name(number),
                firstDay,
                lastDay,
                posts,
                List.copyOf(children),
                inOrder(happenings, people));
    }

    /** What follows reviews and what lies between them. */
    private List<Happening> besideReviews(
            SyntheticChild whole,
            List<ReviewsOfPeriod> reviews,
            List<ReviewHappening> entered,
            Allocations allocations) {
        Child child = whole.child();
        List<Happening> all = new ArrayList<>();
        List<FollowUpHappening> follows =
                new FollowUpDiary(dice.about("follow_up", child.id()), whole, firstDay, followFrom).of(entered);
        all.addAll(follows);
        all.addAll(new DenialDiary(dice.about("denials", child.id()), whole).of(entered, follows));
        all.addAll(new BetweenDiary(dice.about("between", child.id()), child, allocations, followFrom, lastDay)
                .of(reviews));
        all.addAll(new MeetingDiary(dice.about("meetings", child.id()), whole, arrangedFrom()).of(entered));
        all.addAll(new FamilyMeetingDiary(dice.about("family_meetings", child.id()), child, followFrom).happenings());
        return all;
    }

    private List<Happening> calendars(List<IroPost> posts) {
        LocalDate on = Weekdays.onOrAfter(followFrom);
        Dice own = dice.about("calendars", 0);
        List<Happening> calendars = new ArrayList<>();
        posts.stream()
                .filter(post -> post.role() == IroPost.Role.IRO && post.inPostOn(on))
                .filter(post -> own.happens("calendars.percent"))
                .forEach(post -> {
                    calendars.add(new CalendarDrawn(on, post.professional()));
                    Dice fate = dice.about("calendar", post.professional());
                    if (fate.happens("calendars.revoked.percent")) {
                        LocalDate astray = Weekdays.onOrAfter(on.plusDays(fate.within("calendars.revoked.days")));
                        calendars.add(new CalendarRevoked(astray, post.professional()));
                    }
                });
        return calendars;
    }

    /** The last months alone, so that the living stays fast. */
    private LocalDate arrangedFrom() {
        LocalDate from = lastDay.minusMonths((int) dice.number("arrangements.months"));
        return from.isBefore(followFrom) ? followFrom : from;
    }

    private Stream<Child> population(String stories, int wanted) {
        return new Population(dice.about("population", stories), stories, wanted, firstDay, lastDay)
                .children().stream();
    }

    /** The first number goes to the first child who is in care all the time, so that it can be shown to anybody. */
    private List<Child> named(List<Child> nameless) {
        List<Child> ordered = new ArrayList<>(nameless);
        IntStream.range(0, nameless.size())
                .filter(i -> alwaysThere(nameless.get(i)))
                .findFirst()
                .ifPresent(i -> ordered.addFirst(ordered.remove(i)));
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> ordered.get(i).named("SYN%04d".formatted(i + 1), withdrawn(ordered.get(i), i)))
                .toList();
    }

    private boolean alwaysThere(Child child) {
        return !child.shortBreaks()
                && child.periodOn(firstDay)
                        .filter(period -> period.holds(lastDay))
                        .isPresent();
    }

    private @Nullable LocalDate withdrawn(Child child, int at) {
        Dice own = dice.about("withdrawn", at);
        return child.firstDay().isAfter(firstDay) && own.happens(dials.withdrawnPercent())
                ? Weekdays.onOrAfter(child.firstDay().plusDays(own.within("withdrawn.after.days")))
                : null;
    }

    private SyntheticChild whole(
            Child child, List<ReviewsOfPeriod> reviews, List<IroSpell> iros, boolean byInvolvement) {
        Dice own = dice.about("workers", child.id());
        int workers = Math.max(FEWEST_WORKERS, (int) (dials.children() / dice.number("children_per_social_worker")));
        List<Involvement> involvements = new ArrayList<>(new WorkerDiary(own, workers).of(child));
        if (byInvolvement) {
            iros.forEach(spell -> involvements.add(
                    new Involvement("IRO", spell.professional(), IroPost.TEAM, null, spell.from(), spell.to())));
        }
        return new SyntheticChild(
                child,
                List.copyOf(involvements),
                iros,
                reviews.stream().flatMap(each -> each.held().stream()).toList(),
                child.firstDay().plusDays(own.within("care_plan.days")),
                own.draw("permanence_plan." + child.periods().getLast().story()),
                dice.about("restricted", child.id()).happens("restricted.percent"));
    }

    private PolicySet policy() {
        Dice own = dice.about("policy", 0);
        return new PolicySet(
                Weekdays.onOrAfter(firstDay.plusDays(own.within("policy.after.days"))),
                (int) own.number("policy.every_months"),
                (int) own.number("policy.under_age"));
    }

    private List<PracticeSet> practice() {
        LocalDate from = Weekdays.onOrAfter(followFrom);
        return List.of(
                new PracticeSet(from, "MIDWAY_HALFWAY", null),
                new PracticeSet(from, "CHANGE_TOLD_WITHIN_WORKING_DAYS", (int)
                        dice.number("practice.change_told.working_days")));
    }

    private List<SystemHappening> sent(List<SyntheticChild> children) {
        SnapshotDiary diary = new SnapshotDiary(firstDay, lastDay);
        List<SystemHappening> sent = new ArrayList<>();
        children.forEach(child -> sent.addAll(diary.of(child, dice.about("snapshots", child.id()))));
        sent.addAll(new NightlyDiary(firstDay, lastDay, List.copyOf(sent)).of(children));
        sent.addAll(diary.returns());
        return sent;
    }

    /** Day by day; on one day in the order in which the diaries lie. What concerns a record that is gone falls away. */
    private List<Happening> inOrder(List<Happening> happenings, List<Child> people) {
        Map<String, Child> byId = people.stream().collect(Collectors.toMap(Child::id, Function.identity()));
        Map<String, List<String>> concerned = new HashMap<>();
        for (Happening happening : happenings) {
            if (happening instanceof ConcernHappening.Raised raised) {
                concerned.put(raised.concern(), raised.children());
            }
        }
        Predicate<Happening> about = happening -> switch (happening) {
            case SystemHappening _, TeamHappening _, PreparationHappening _ -> true;
            case ReviewHappening review -> recorded(byId, List.of(review.child()), review.on());
            case TriggerHappening trigger -> recorded(byId, List.of(trigger.child()), trigger.on());
            case FollowUpHappening follows -> recorded(byId, List.of(follows.child()), follows.on());
            case BetweenReviewsHappening entry -> recorded(byId, List.of(entry.child()), entry.on());
            case HeldTogether together ->
                recorded(byId, together.reviews().stream().map(Held::child).toList(), together.on());
            case ReviewAudited audited -> recorded(byId, List.of(audited.child()), audited.on());
            case SeveralChildrenHappening _ -> true;
            case ConcernHappening concern ->
                recorded(byId, concerned.getOrDefault(concern.concern(), List.of()), concern.on());
        };
        return happenings.stream()
                .filter(happening -> !happening.on().isAfter(lastDay))
                .filter(about)
                .sorted(Comparator.comparing(Happening::on))
                .toList();
    }

    private static boolean recorded(Map<String, Child> byId, List<String> children, LocalDate on) {
        return children.stream().map(byId::get).allMatch(child -> child != null && child.recordedOn(on));
    }
}
