package org.openiro.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.PendingFacts;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.review.child.ChildLocks;
import org.openiro.review.child.ChildRegister;
import org.openiro.review.child.Children;
import org.openiro.review.child.WithdrawnChildren;
import org.openiro.review.child.domain.Identifier;
import org.openiro.review.review.ReviewCourse;
import org.openiro.review.review.ReviewsOfChild;

/** Takes {@code child-record.v1}: finds the child by any of its identifiers or lets it arrive, and follows its course. */
@ApplicationScoped
class ChildRecordHandler implements EventHandler<ChildRecord> {

    private final Children children;
    private final WithdrawnChildren withdrawn;
    private final ChildRegister register;
    private final ReviewCourse course;
    private final ChildLocks locks;
    private final EventResults results;
    private final PendingFacts pending;
    private final Clock clock;

    ChildRecordHandler(
            Children children,
            WithdrawnChildren withdrawn,
            ChildRegister register,
            ReviewCourse course,
            ChildLocks locks,
            EventResults results,
            PendingFacts pending,
            Clock clock) {
        this.children = children;
        this.withdrawn = withdrawn;
        this.register = register;
        this.course = course;
        this.locks = locks;
        this.results = results;
        this.pending = pending;
        this.clock = clock;
    }

    @Override
    public String type() {
        return ChildRecord.TYPE;
    }

    @Override
    public Class<ChildRecord> dataType() {
        return ChildRecord.class;
    }

    @Override
    public Optional<String> schema() {
        return Optional.of("contracts/events/child-record.v1.schema.json");
    }

    @Override
    public void lookAhead(List<ChildRecord> records) {
        locks.someChild();
        var names = records.stream()
                .flatMap(each -> names(each).stream())
                .distinct()
                .toList();
        withdrawn.lookAhead(names);
        children.lookAhead(names);
        pending.lookAhead(
                ReviewRecordHandler.CHILD,
                names.stream().map(Identifier::toString).toList());
    }

    @Override
    public boolean writtenTogether(ChildRecord record) {
        return !children.anyKnownAhead(names(record));
    }

    private static List<Identifier> names(ChildRecord record) {
        return Stream.concat(Stream.of(record.person()), record.others().stream())
                .distinct()
                .toList();
    }

    @Override
    public Handling handle(ReceivedEvent<ChildRecord> event) {
        var record = event.data();
        var names = names(record);
        locks.someChild();
        var gone = withdrawn.among(names);
        if (!gone.isEmpty()) {
            return childWithdrawn(gone.contains(record.person()) ? "/personId" : "/identifiers");
        }
        var ahead = SourceVersion.refusal(record.sourceVersion(), clock.instant());
        if (ahead.isPresent()) {
            return ahead.get();
        }
        var reading = new ChildRecordReading(record, LocalDate.now(clock));
        var future = reading.afterToday();
        if (future.isPresent()) {
            return Handling.rejected("after-today", future.get(), "said to have happened after today");
        }
        var known = children.knownAhead(names);
        var matches = new HashSet<>(known.values());
        if (matches.size() > 1) {
            return Handling.rejected(
                    "identifiers-of-two-children",
                    "/identifiers",
                    "the identifiers belong to two children that we hold apart");
        }
        var child = matches.isEmpty() ? register.arriving() : matches.iterator().next();
        var work = course.load(child);
        if (register.outdated(child, record.person(), record.sourceVersion())) {
            results.outdated(event.envelope(), child.id());
            return Handling.applied();
        }
        take(event, work, reading);
        release(names, known.keySet());
        return Handling.applied();
    }

    /** Of a record about a withdrawn child nothing is kept but that it came. */
    static Handling childWithdrawn(String pointer) {
        return Handling.rejectedUnkept("child-withdrawn", pointer, "a child of this identifier was withdrawn");
    }

    private void take(ReceivedEvent<ChildRecord> event, ReviewsOfChild work, ChildRecordReading reading) {
        var record = event.data();
        var child = work.child();
        var facts = reading.facts();
        if (facts.ownChildren() != null) {
            facts = facts.withoutOwnChildren(withdrawn.among(facts.ownChildren()));
        }
        boolean changed = register.recorded(child, record.person(), record.others(), record.sourceVersion(), facts);
        changed |= course.follow(work);
        results.taken(event.envelope(), child.id(), changed, reading.findings());
    }

    private void release(List<Identifier> names, Set<Identifier> known) {
        pending.release(
                ReviewRecordHandler.CHILD,
                names.stream()
                        .filter(name -> !known.contains(name))
                        .map(Identifier::toString)
                        .toList());
    }
}
