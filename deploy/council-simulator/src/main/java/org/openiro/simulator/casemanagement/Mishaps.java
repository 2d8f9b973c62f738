package org.openiro.simulator.casemanagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.openiro.simulator.casemanagement.Sending.Again;
import org.openiro.simulator.casemanagement.Sending.AsAnother;
import org.openiro.simulator.casemanagement.Sending.Duplicate;
import org.openiro.simulator.casemanagement.Sending.Malformed;
import org.openiro.simulator.casemanagement.Sending.Mended;
import org.openiro.simulator.casemanagement.Sending.Merged;
import org.openiro.simulator.casemanagement.Sending.Mistyped;
import org.openiro.simulator.casemanagement.Sending.MistypedReview;
import org.openiro.simulator.casemanagement.Sending.Right;
import org.openiro.simulator.council.Dice;
import org.openiro.simulator.council.HeldReview.Told;
import org.openiro.simulator.council.PeriodInCare;
import org.openiro.simulator.council.SyntheticChild;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.council.SystemHappening;
import org.openiro.simulator.council.SystemHappening.ChildWithdrawn;
import org.openiro.simulator.council.SystemHappening.FilesUploaded;
import org.openiro.simulator.council.SystemHappening.ReviewDenied;
import org.openiro.simulator.council.SystemHappening.ReviewSent;
import org.openiro.simulator.council.SystemHappening.SnapshotSent;

/**
 * What goes wrong between the case-management system and the topic: records late, doubled, overtaken, wrong at first, about
 * one child under two ids, or nothing that anybody could read. The same dials give the same mishaps. Nothing is lost for
 * good, so that what the platform holds in the end is what the council did.
 */
final class Mishaps {

    /** Only a record that is followed soon is let be overtaken, so that nobody waits for a newcomer for months. */
    private static final int SOON = 12;

    private static final int MISTYPED_MOST = 30;
    private static final int REVIEW_MISTYPED = 2;

    private final SyntheticCouncil council;
    private final Misbehaviour dials;
    private final Dice dice;
    private final Map<String, SyntheticChild> children;
    private final Set<String> known = new HashSet<>();
    private final Set<SystemHappening> arrivals = new HashSet<>();
    private final Map<String, LocalDate> firstReview = new HashMap<>();
    private final NavigableSet<LocalDate> uploads = new TreeSet<>();
    private final Set<Malformed> malformed = new HashSet<>();
    private final List<Sending> sendings = new ArrayList<>();

    private Mishaps(SyntheticCouncil council, Misbehaviour dials, Dice dice) {
        this.council = council;
        this.dials = dials;
        this.dice = dice;
        this.children = council.byId();
    }

    /** All that the system sends of this council, day by day. */
    static List<Sending> of(SyntheticCouncil council, Misbehaviour dials, Dice dice) {
        Mishaps mishaps = new Mishaps(council, dials, dice);
        List<SystemHappening> planned = council.happenings().stream()
                .filter(SystemHappening.class::isInstance)
                .map(SystemHappening.class::cast)
                .toList();
        planned.forEach(mishaps::awaits);
        Map<SystemHappening, LocalDate> next = mishaps.nextOfSameChild(planned);
        planned.forEach(happening -> mishaps.send(happening, next.getOrDefault(happening, LocalDate.MAX)));
        return mishaps.sendings.stream()
                .filter(sending -> !sending.on().isAfter(council.lastDay()))
                .sorted(Comparator.comparing(Sending::on))
                .toList();
    }

    private void awaits(SystemHappening happening) {
        switch (happening) {
            case ReviewSent review ->
                firstReview.merge(review.child(), review.on(), (one, other) -> one.isBefore(other) ? one : other);
            case FilesUploaded files -> uploads.add(files.on());
            case SnapshotSent _, ReviewDenied _, ChildWithdrawn _ -> {}
        }
    }

    private Map<SystemHappening, LocalDate> nextOfSameChild(List<SystemHappening> planned) {
        Map<String, SystemHappening> before = new HashMap<>();
        Map<SystemHappening, LocalDate> next = new HashMap<>();
        for (SystemHappening happening : planned) {
            if (happening instanceof SnapshotSent snapshot) {
                SystemHappening earlier = before.put(snapshot.child(), snapshot);
                if (earlier != null) {
                    next.put(earlier, snapshot.on());
                }
            }
        }
        return next;
    }

    private void send(SystemHappening happening, LocalDate next) {
        switch (happening) {
            case SnapshotSent snapshot -> send(snapshot, next);
            case ReviewSent review -> send(review);
            case ReviewDenied _, ChildWithdrawn _, FilesUploaded _ ->
                sendings.add(new Right(happening.on(), happening));
        }
    }

    private void send(SnapshotSent snapshot, LocalDate next) {
        SyntheticChild child = child(snapshot.child());
        if (known.add(child.id())) {
            arrivals.add(snapshot);
        }
        boolean newcomer = arrivals.contains(snapshot) && snapshot.on().isAfter(council.firstDay());
        if (newcomer && dice.happens(dials.merged())) {
            secondId(child, snapshot.on());
        }
        int mistyped = mistypedDays(child, snapshot);
        if (mistyped > 0 && dice.happens(dials.corrected())) {
            sendings.add(new Mistyped(snapshot.on(), snapshot, mistyped));
            LocalDate righted = inTime(child, snapshot.on().plusDays(dice.within("corrected.after.days")));
            sendings.add(new Right(righted, new SnapshotSent(righted, child.id(), righted)));
            return;
        }
        if (dice.happens(dials.reordered())
                && next.isBefore(snapshot.on().plusDays(SOON))
                && !awaited(snapshot, next)) {
            sendings.add(new Right(inTime(child, next.plusDays(1)), snapshot));
            return;
        }
        right(child, snapshot);
    }

    /** Whether a review is sent that would wait for this record, the first of its child, or files that name the child. */
    private boolean awaited(SnapshotSent snapshot, LocalDate next) {
        return arrivals.contains(snapshot)
                && (!firstReview.getOrDefault(snapshot.child(), LocalDate.MAX).isAfter(next)
                        || !arrivalBeforeFiles(snapshot, next.plusDays(1)).isAfter(next));
    }

    /** The same day, or an earlier one on which files are uploaded that name the child: they do not bring it first. */
    private LocalDate arrivalBeforeFiles(SystemHappening happening, LocalDate day) {
        LocalDate files = arrivals.contains(happening) ? uploads.ceiling(happening.on()) : null;
        return files != null && files.isBefore(day) ? files : day;
    }

    private void send(ReviewSent sent) {
        SyntheticChild child = child(sent.child());
        boolean onlyByEvent = child.reviews().stream()
                .anyMatch(review -> review.on().equals(sent.heldOn()) && review.told() == Told.EVENT);
        if (onlyByEvent && sent.on().isAfter(council.firstDay()) && dice.happens(dials.corrected())) {
            sendings.add(new MistypedReview(sent.on(), sent, REVIEW_MISTYPED));
            LocalDate righted = inTime(child, sent.on().plusDays(dice.within("corrected.after.days")));
            sendings.add(new Right(righted, new ReviewSent(righted, child.id(), sent.heldOn())));
            return;
        }
        right(child, sent);
    }

    private void right(SyntheticChild child, SystemHappening happening) {
        boolean late = dice.happens(dials.late()) && happening.on().isAfter(council.firstDay());
        LocalDate on = late
                ? arrivalBeforeFiles(happening, inTime(child, happening.on().plusDays(dice.within("late.days"))))
                : happening.on();
        Right right = new Right(on, happening);
        if (dice.happens(dials.malformed()) && malformed(child, right)) {
            return;
        }
        sendings.add(right);
        if (dice.happens(dials.doubled())) {
            LocalDate again = inTime(child, on.plusDays(dice.between(0, 3)));
            sendings.add(dice.happens(50) ? new Again(again, right) : new AsAnother(again, right));
        }
    }

    /**
     * Something that nobody can take, beside the right record; or in its place, when the integration's people will mend it
     * and the child has arrived: then the mended letter alone brings what the record says.
     *
     * @return whether it stands in the right record's place
     */
    private boolean malformed(SyntheticChild child, Right right) {
        Malformed letter = new Malformed(right.on(), child.id(), dice.oneOf(List.of(Fault.values())));
        // The same fault in the same child's record of one day is the same event.
        if (!malformed.add(letter)) {
            return false;
        }
        sendings.add(letter);
        if (!letter.fault().mendable() || !dice.happens("mended.percent")) {
            return false;
        }
        LocalDate mended = inTime(child, letter.on().plusDays(dice.within("mended.after.days")));
        sendings.add(new Mended(mended, letter));
        return right.what() instanceof SnapshotSent snapshot && !arrivals.contains(snapshot);
    }

    /** Only where the wrong start lies after birth, and touches no earlier period of care. */
    private int mistypedDays(SyntheticChild child, SnapshotSent snapshot) {
        List<PeriodInCare> periods = child.child().periods().stream()
                .filter(period -> !period.start().isAfter(snapshot.asAt()))
                .toList();
        boolean plain = periods.size() == 1 && !child.child().shortBreaks();
        LocalDate start = periods.getLast().start();
        return plain && start.minusDays(MISTYPED_MOST).isAfter(child.child().born())
                ? dice.between(1, MISTYPED_MOST)
                : 0;
    }

    private void secondId(SyntheticChild child, LocalDate first) {
        LocalDate on = inTime(child, first.plusDays(dice.within("duplicate.after.days")));
        LocalDate merged = inTime(child, on.plusDays(dice.within("merged.after.days")));
        if (!merged.isAfter(council.lastDay())) {
            sendings.add(new Duplicate(on, child.id()));
            sendings.add(new Merged(merged, child.id()));
        }
    }

    /** What is sent at all is sent before the council's last day, and before a record is withdrawn. */
    private LocalDate inTime(SyntheticChild child, LocalDate day) {
        LocalDate withdrawn = child.child().withdrawnOn();
        LocalDate end =
                withdrawn == null || withdrawn.isAfter(council.lastDay()) ? council.lastDay() : withdrawn.minusDays(1);
        return day.isAfter(end) ? end : day;
    }

    private SyntheticChild child(String id) {
        SyntheticChild child = children.get(id);
        if (child == null) {
            throw new IllegalStateException("a happening about a child who is not in the council");
        }
        return child;
    }
}
