package org.openiro.review.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.Erasure;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.review.child.domain.ChildFacts;
import org.openiro.review.child.domain.Identifier;
import org.openiro.review.child.domain.YearlyReturn;

/** Keeps what each source says of a child, lets what stands follow from it, and publishes the child when that changed. */
@ApplicationScoped
public class ChildRegister {

    private static final Comparator<ChildSource> WEIGHTIEST_FIRST =
            Comparator.comparing(ChildSource::sourceVersion, Comparator.nullsLast(Comparator.<Instant>reverseOrder()));

    private final Children children;
    private final Outbox outbox;
    private final Erasure erasure;
    private final DetailUrls urls;
    private final Clock clock;

    ChildRegister(Children children, Outbox outbox, Erasure erasure, DetailUrls urls, Clock clock) {
        this.children = children;
        this.outbox = outbox;
        this.erasure = erasure;
        this.urls = urls;
        this.clock = clock;
    }

    /** A child heard of for the first time; kept with the first word of a source. */
    public Child arriving() {
        return Child.arriving(clock.instant());
    }

    /** What the yearly returns say of the child so far. */
    public YearlyReturn yearlyReturn(Child child, String person) {
        return child.source(Identifier.SSDA903, person)
                .map(ChildSource::yearlyReturn)
                .orElse(YearlyReturn.NONE);
    }

    /** Takes the yearly returns' word; answers whether anything that is published of the child changed. */
    public boolean returned(Child child, String person, YearlyReturn all) {
        return publishIfChanged(child, Identifier.ssda903(person), List.of(), source -> source.says(all));
    }

    /** Whether this system has said something as new of the person already. */
    public boolean outdated(Child child, Identifier person, Instant version) {
        return child.source(person.scheme(), person.identifier())
                .map(ChildSource::sourceVersion)
                .filter(applied -> !version.isAfter(applied))
                .isPresent();
    }

    /** Takes a system's newest record; answers whether anything that is published of the child changed. */
    public boolean recorded(
            Child child, Identifier person, List<Identifier> others, Instant version, ChildFacts facts) {
        return publishIfChanged(child, person, others, source -> source.says(facts, version));
    }

    /** The child was withdrawn. */
    public void forget(Child child) {
        children.delete(child);
        children.flush();
        children.forgetWhatWasAhead();
    }

    /** A withdrawn child is nobody's own child any more, neither in what sources said nor in what was published of it. */
    public void noLongerOwnChild(List<Identifier> identifiers) {
        for (var identifier : identifiers) {
            for (var parent : children.parentsOf(identifier)) {
                var before = ChildLookedAfter.of(parent, urls.child(parent.id()));
                parent.sources().forEach(source -> source.forgetOwnChild(identifier));
                stands(parent);
                publishUnless(parent, before);
            }
            // A parent of whom the newest record no longer says it was published with it all the same.
            erasure.fromPublished("ownChildren", identifier);
        }
    }

    private boolean publishIfChanged(
            Child child, Identifier person, List<Identifier> others, Consumer<ChildSource> newWord) {
        var before = ChildLookedAfter.of(child, urls.child(child.id()));
        var arriving = child.arriving();
        child.known(person);
        others.forEach(child::known);
        newWord.accept(source(child, person));
        stands(child);
        if (arriving) {
            children.persist(child);
            child.kept();
        }
        children.called(child);
        return publishUnless(child, arriving ? null : before);
    }

    private static void stands(Child child) {
        child.stands(child.sources().stream()
                .sorted(WEIGHTIEST_FIRST)
                .map(ChildSource::facts)
                .reduce(ChildFacts::over)
                .orElse(ChildFacts.NONE));
    }

    private boolean publishUnless(Child child, @Nullable ChildLookedAfter before) {
        var after = ChildLookedAfter.of(child, urls.child(child.id()));
        if (after.equals(before)) {
            return false;
        }
        outbox.append(new OutgoingEvent(
                ChildLookedAfter.TOPIC, ChildLookedAfter.TYPE, child.id().toString(), after));
        return true;
    }

    private static ChildSource source(Child child, Identifier person) {
        return child.source(person.scheme(), person.identifier()).orElseGet(() -> {
            var added = new ChildSource(child, person.scheme(), person.identifier());
            child.add(added);
            return added;
        });
    }
}
