package org.openiro.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.openiro.caseload.allocation.domain.AllocationPolicy;
import org.openiro.caseload.allocation.domain.ChildRef;
import org.openiro.caseload.allocation.domain.Decision;
import org.openiro.caseload.allocation.domain.ImportChange;
import org.openiro.caseload.allocation.domain.ImportPolicy;
import org.openiro.caseload.allocation.domain.Kind;
import org.openiro.caseload.allocation.domain.Source;
import org.openiro.caseload.allocation.domain.SourceInvolvement;
import org.openiro.caseload.allocation.store.AllocationRecord;
import org.openiro.caseload.allocation.store.Allocations;
import org.openiro.caseload.child.domain.ChildState;

/** What the arrival or a new state of a child does to its allocations: those that waited bind, involvements are taken. */
@ApplicationScoped
public class ImportedAllocations {

    private final Allocations allocations;
    private final AllocationBook book;

    ImportedAllocations(Allocations allocations, AllocationBook book) {
        this.allocations = allocations;
        this.book = book;
    }

    @Transactional
    public void take(ChildState child, List<SourceInvolvement> said, LocalDate recordedOn) {
        List<AllocationRecord> held = bound(child);
        List<ImportChange> changes = new ImportPolicy(recordedOn)
                .changes(held.stream().map(AllocationRecord::held).toList(), said);
        ChildRef known = new ChildRef.Known(child.child().id());
        changes.stream()
                .sorted(Comparator.comparing(change -> change.span().open()))
                .forEach(change -> write(change, known, held));
    }

    /** For a state whose involvements were taken before: what was entered while the child was unknown binds all the same. */
    @Transactional
    public void bind(ChildState child) {
        bound(child);
    }

    /** Looks once for what these children have, before {@link #take} or {@link #bind} of each. */
    public void lookAhead(Collection<ChildState> children) {
        allocations.lookAhead(
                children.stream()
                        .map(child -> new ChildRef.Known(child.child().id()))
                        .toList(),
                children.stream().flatMap(child -> child.identifiers().stream()).toList());
    }

    /** Whether it was looked ahead that this child has no allocation, under whichever name. */
    public boolean knownUnallocated(ChildState child) {
        return allocations.knownUnallocated(new ChildRef.Known(child.child().id()), child.identifiers());
    }

    private List<AllocationRecord> bound(ChildState child) {
        UUID childId = child.child().id();
        if (knownUnallocated(child)) {
            return List.of();
        }
        List<AllocationRecord> held =
                new ArrayList<>(allocations.toChange(new ChildRef.Known(childId), child.identifiers()));
        for (AllocationRecord waiting : allocations.unbound(child.identifiers())) {
            bind(waiting, childId, held);
        }
        return held;
    }

    private void bind(AllocationRecord waiting, UUID childId, List<AllocationRecord> held) {
        Decision.Accepted accepted = AllocationPolicy.bind(
                waiting.kind(),
                waiting.span(),
                held.stream().map(AllocationRecord::held).toList());
        book.end(held, accepted.endings());
        book.bind(waiting, childId, accepted.span());
        held.add(waiting);
    }

    private void write(ImportChange change, ChildRef child, List<AllocationRecord> held) {
        switch (change) {
            case ImportChange.Begin begin ->
                book.begin(child, begin.iroId(), Kind.MAIN, Source.IMPORT, begin.span(), begin.reason());
            case ImportChange.Restate restate ->
                held.stream()
                        .filter(row -> row.allocationId().equals(restate.allocationId()))
                        .forEach(row -> book.restate(row, restate.span(), restate.reason()));
        }
    }
}
