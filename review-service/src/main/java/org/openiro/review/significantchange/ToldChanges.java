package org.openiro.review.significantchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.Child;
import org.openiro.review.entry.Entries;
import org.openiro.review.entry.RecordedInErrorRequest;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.significantchange.domain.Telling;

/**
 * Takes what case-management systems tell of significant changes. A system that tells another day or kind than before has its
 * entry of before marked as made in error; so has one that no longer tells how the IRO came to know. A person's word stands: that
 * it never happened, and how the IRO came to know or did not.
 */
@ApplicationScoped
public class ToldChanges {

    /** What came of it. */
    public enum Effect {
        TAKEN,
        UNCHANGED,
        PERSONS_WORD_STANDS
    }

    private static final RecordedInErrorRequest TOLD_OTHERWISE =
            new RecordedInErrorRequest("its source tells it otherwise");

    private final SignificantChanges changes;
    private final RecordChanges recording;
    private final TellingsTakenBack takenBack;
    private final Entries entries;

    ToldChanges(SignificantChanges changes, RecordChanges recording, TellingsTakenBack takenBack, Entries entries) {
        this.changes = changes;
        this.takenBack = takenBack;
        this.recording = recording;
        this.entries = entries;
    }

    /** Why it can never be taken; empty when it can. */
    public List<Refusal> refusals(Child child, ToldChange told) {
        var lifetime = new Lifetime(child.facts().dateOfBirth(), child.facts().diedOn());
        return told.refusals(lifetime, entries.today());
    }

    /** Whoever calls holds the child, and has made sure that nothing is refused. */
    public Effect take(Child child, ToldChange told) {
        var standing = changes.standing(told.source());
        if (standing.isEmpty()) {
            return personSaysNo(told.source()) ? Effect.PERSONS_WORD_STANDS : add(child, told, believed(told));
        }
        var change = standing.get();
        boolean same =
                told.kind().equals(change.kind().name()) && told.occurredOn().equals(change.occurredOn());
        var telling = told.telling();
        if (same && (telling == null ? !change.toldBySource() : telling.equals(change.known(telling.by())))) {
            return Effect.UNCHANGED;
        }
        if (same && telling != null && believed(told).findAny().isEmpty()) {
            return Effect.PERSONS_WORD_STANDS;
        }
        if (same && telling != null && change.known(telling.by()) == null) {
            recording.told(change, telling);
            return Effect.TAKEN;
        }
        if (change.toldByPerson()) {
            return Effect.PERSONS_WORD_STANDS;
        }
        recording.inError(change, TOLD_OTHERWISE);
        return add(child, told, Stream.concat(believed(told), beside(change, telling)));
    }

    /** The system says that it never happened. */
    public Effect takeBack(ChangeSource source) {
        var standing = changes.standing(source);
        if (standing.isEmpty()) {
            return Effect.UNCHANGED;
        }
        if (standing.get().toldByPerson()) {
            return Effect.PERSONS_WORD_STANDS;
        }
        recording.inError(standing.get(), TOLD_OTHERWISE);
        return Effect.TAKEN;
    }

    private boolean personSaysNo(ChangeSource source) {
        return changes.last(source)
                .filter(SignificantChange::foundInErrorByPerson)
                .isPresent();
    }

    /** What the system tells of how the IRO came to know, unless a person took that back. */
    private Stream<Telling> believed(ToldChange told) {
        return Stream.ofNullable(told.telling()).filter(each -> !takenBack.knows(told.source(), each));
    }

    /** A system tells how the IRO came to know in one way at a time: what it told of the other before stays. */
    private static Stream<Telling> beside(SignificantChange before, @Nullable Telling telling) {
        return telling == null ? Stream.empty() : Stream.ofNullable(before.knownBeside(telling.by()));
    }

    private Effect add(Child child, ToldChange told, Stream<Telling> tellings) {
        recording.add(
                SignificantChange.told(
                        child.id(), told.source(), told.kindKnown().orElseThrow(), told.occurredOn(), entries.now()),
                tellings);
        return Effect.TAKEN;
    }
}
