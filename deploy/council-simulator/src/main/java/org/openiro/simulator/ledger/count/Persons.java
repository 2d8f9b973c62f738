package org.openiro.simulator.ledger.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openiro.simulator.ledger.AuditEntry.AuditRecorded;
import org.openiro.simulator.ledger.ChildEntry;
import org.openiro.simulator.ledger.ChildEntry.ChildMerged;
import org.openiro.simulator.ledger.ChildEntry.ChildUnmerged;
import org.openiro.simulator.ledger.ChildEntry.ChildWithdrawn;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.FollowUpEntry;
import org.openiro.simulator.ledger.ReviewEntry;

/** Which person ids stand for the same child, and which children were withdrawn and do not come back. */
public final class Persons {

    private final Map<String, String> merged = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    public Persons(List<Entry> entries) {
        for (Entry entry : entries) {
            switch (entry) {
                case ChildMerged same -> merged.put(same.person(), same.into());
                case ChildUnmerged apart -> merged.remove(apart.person());
                case ChildWithdrawn gone -> withdrawn.add(gone.person());
                default -> {}
            }
        }
    }

    /** Whom it is said of, of what is said of children and of their reviews. */
    static Optional<String> of(Entry entry) {
        return switch (entry) {
            case ChildEntry child -> Optional.of(child.person());
            case ReviewEntry review -> Optional.of(review.person());
            case FollowUpEntry follows -> Optional.of(follows.person());
            case AuditRecorded audit -> Optional.of(audit.person());
            default -> Optional.empty();
        };
    }

    /** The person id under which the child of this person id is counted. */
    public String child(String person) {
        String into = merged.get(person);
        return into == null ? person : child(into);
    }

    public boolean counts(String person) {
        String child = child(person);
        return withdrawn.stream().noneMatch(gone -> child(gone).equals(child));
    }
}
