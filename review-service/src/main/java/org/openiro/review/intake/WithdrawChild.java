package org.openiro.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.Erasure;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.review.child.Child;
import org.openiro.review.child.ChildRegister;
import org.openiro.review.child.ChildWithdrawn;
import org.openiro.review.child.WithdrawnChildren;
import org.openiro.review.child.domain.Identifier;
import org.openiro.review.review.ReviewCourse;

/**
 * Removes everything that is held of a child, remembers that it was withdrawn, and says so on both topics that told of it: a
 * reader may take only one of them. Who looked at the child stays in the access log.
 */
@ApplicationScoped
class WithdrawChild {

    private static final List<String> TOPICS = List.of("children", "reviews");

    private final ChildRegister register;
    private final ReviewCourse course;
    private final IntakeLists lists;
    private final RecordsOfPerson records;
    private final WithdrawnChildren withdrawn;
    private final Erasure erasure;
    private final Outbox outbox;

    WithdrawChild(
            ChildRegister register,
            ReviewCourse course,
            IntakeLists lists,
            RecordsOfPerson records,
            WithdrawnChildren withdrawn,
            Erasure erasure,
            Outbox outbox) {
        this.register = register;
        this.course = course;
        this.lists = lists;
        this.records = records;
        this.withdrawn = withdrawn;
        this.erasure = erasure;
        this.outbox = outbox;
    }

    /** It gets an id all the same: another service may have been told of it by its identifier. */
    void unheardOf(Identifier person, @Nullable String reason) {
        forget(UUID.randomUUID(), List.of(person), reason);
    }

    void held(Child child, @Nullable String reason) {
        var identifiers = child.identifiers();
        course.forget(child.id());
        lists.forget(child.id());
        register.forget(child);
        forget(child.id(), identifiers, reason);
    }

    private void forget(UUID childId, List<Identifier> identifiers, @Nullable String reason) {
        // First: whoever is keeping a record that cannot be taken asks for this, and has kept it before we go on.
        var hashes = withdrawn.remember(childId, identifiers);
        register.noLongerOwnChild(identifiers);
        records.forget(identifiers);
        erasure.of(Stream.concat(
                        Stream.of(childId.toString()), identifiers.stream().map(Identifier::toString))
                .toList());
        var announcement = new ChildWithdrawn(childId, hashes, reason);
        TOPICS.forEach(topic ->
                outbox.append(new OutgoingEvent(topic, ChildWithdrawn.TYPE, childId.toString(), announcement)));
    }
}
