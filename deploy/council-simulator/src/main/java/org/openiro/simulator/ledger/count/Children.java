package org.openiro.simulator.ledger.count;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.AuditEntry.AuditRecorded;
import org.openiro.simulator.ledger.ChildEntry.Care;
import org.openiro.simulator.ledger.ChildEntry.ChildSent;
import org.openiro.simulator.ledger.ChildEntry.Status;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.FollowUpEntry;
import org.openiro.simulator.ledger.PreparationEntry.TimelinessFromSet;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.ledger.TeamEntry.AllocationEnded;
import org.openiro.simulator.ledger.TeamEntry.AllocationEntered;

/** Hears the entries and puts each child together: merged persons are one child, withdrawn ones none. */
final class Children {

    private final Map<String, Heard> byChild = new TreeMap<>();
    private final Persons persons;
    private @Nullable LocalDate judgedFrom;

    private Children(Persons persons) {
        this.persons = persons;
    }

    /** All that was heard of one child: the newest record under each of its person ids, reviews, IROs. */
    private static final class Heard {
        private final Map<String, ChildSent> records = new HashMap<>();
        private final HeldReviews reviews = new HeldReviews();
        private final MainIros iros = new MainIros();
    }

    static List<Child> of(List<Entry> entries, Persons persons) {
        Children children = new Children(persons);
        entries.forEach(children::hear);
        return children.byChild.entrySet().stream()
                .filter(each -> persons.counts(each.getKey()))
                .flatMap(each -> children.child(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private void hear(Entry entry) {
        switch (entry) {
            case ChildSent record -> {
                Heard child = of(record.person());
                child.records.merge(
                        record.person(),
                        record,
                        (before, now) -> now.sourceVersion().isAfter(before.sourceVersion()) ? now : before);
                child.iros.hear(record);
            }
            case ReviewEntry review -> of(review.person()).reviews.hear(review);
            case FollowUpEntry follows -> of(follows.person()).reviews.recordedOn(follows.reviewId());
            case AuditRecorded audit -> of(audit.person()).reviews.recordedOn(audit.reviewId());
            case AllocationEntered allocation -> of(allocation.person()).iros.hear(allocation);
            case AllocationEnded allocation -> of(allocation.person()).iros.hear(allocation);
            case TimelinessFromSet judged -> judgedFrom = judged.from();
            default -> {}
        }
    }

    private Heard of(String person) {
        return byChild.computeIfAbsent(persons.child(person), child -> new Heard());
    }

    /** Nobody is a child of the council before a record of them has come. */
    private Optional<Child> child(String person, Heard heard) {
        return heard.records.values().stream()
                .sorted(comparing(ChildSent::sourceVersion).reversed())
                .reduce(Children::over)
                .map(record -> {
                    List<Stretch> care = requireNonNullElse(record.periodsOfCare(), List.<Care>of()).stream()
                            .map(period -> new Stretch(period.startedOn(), period.endedOn()))
                            .sorted(comparing(Stretch::from))
                            .toList();
                    List<Status> statuses = requireNonNullElse(record.legalStatuses(), List.of());
                    return new Child(
                            person,
                            record.dateOfBirth(),
                            record.dateOfDeath(),
                            care,
                            Regimes.of(record, care),
                            !statuses.isEmpty()
                                    && statuses.stream()
                                            .map(Status::code)
                                            .allMatch(Regimes.SHORT_BREAK_STATUSES::contains),
                            heard.reviews.all(),
                            heard.reviews.openings(),
                            heard.iros,
                            requireNonNullElse(record.socialWorkers(), List.of()),
                            requireNonNullElse(record.iros(), List.of()),
                            judgedFrom);
                });
    }

    /** Field by field, what the newer record does not say is taken from the older one of the same child. */
    private static ChildSent over(ChildSent newer, ChildSent older) {
        return new ChildSent(
                newer.authority(),
                newer.on(),
                newer.person(),
                newer.sourceVersion(),
                said(newer.dateOfBirth(), older.dateOfBirth()),
                said(newer.dateOfDeath(), older.dateOfDeath()),
                said(newer.periodsOfCare(), older.periodsOfCare()),
                said(newer.legalStatuses(), older.legalStatuses()),
                said(newer.placements(), older.placements()),
                said(newer.authorityToPlaceOn(), older.authorityToPlaceOn()),
                said(newer.placedForAdoptionOn(), older.placedForAdoptionOn()),
                said(newer.shortBreaks(), older.shortBreaks()),
                said(newer.iros(), older.iros()),
                said(newer.socialWorkers(), older.socialWorkers()));
    }

    private static <T> @Nullable T said(@Nullable T newer, @Nullable T older) {
        return newer == null ? older : newer;
    }
}
