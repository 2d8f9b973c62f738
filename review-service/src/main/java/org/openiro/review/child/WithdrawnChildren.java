package org.openiro.review.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.Withdrawals;
import org.openiro.review.child.domain.Identifier;

/**
 * The children that this council withdrew, by what systems call them; only a hash of that is kept. Asked and added to by
 * those who hold a lock on the council's children ({@link ChildLocks}).
 */
@ApplicationScoped
public class WithdrawnChildren {

    private final Withdrawals withdrawals;

    WithdrawnChildren(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    /** Looks once for many; the transaction holds its lock on the council's children already. */
    public void lookAhead(Collection<Identifier> identifiers) {
        withdrawals.hold(identifiers.stream().map(this::subject).toList());
    }

    public boolean any(Collection<Identifier> identifiers) {
        return !withdrawals
                .withdrawnByNow(identifiers.stream().map(this::subject).toList())
                .isEmpty();
    }

    /** Those of these identifiers by which a child was withdrawn. */
    public Set<Identifier> among(Collection<Identifier> identifiers) {
        var withdrawn = withdrawals.withdrawnByNow(
                identifiers.stream().map(this::subject).toList());
        return identifiers.stream()
                .filter(each -> withdrawn.contains(subject(each)))
                .collect(Collectors.toSet());
    }

    /** Remembers the child for ever; answers the hashes of its identifiers. */
    public List<String> remember(UUID childId, Collection<Identifier> identifiers) {
        var called = identifiers.stream().map(this::subject).distinct().toList();
        withdrawals.withdraw(Stream.concat(Stream.of(Subject.child(childId)), called.stream())
                .toList());
        return called.stream().map(Subject::id).toList();
    }

    private Subject subject(Identifier identifier) {
        return withdrawals.identifier(identifier.scheme(), identifier.identifier());
    }
}
