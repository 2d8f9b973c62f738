package org.openiro.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.allocation.domain.Bar;
import org.openiro.caseload.allocation.domain.Independence;
import org.openiro.caseload.allocation.store.AllocationRecord;
import org.openiro.caseload.child.domain.Involvement;
import org.openiro.caseload.child.store.Children;
import org.openiro.caseload.iro.store.IroRecord;
import org.openiro.caseload.iro.store.Iros;

/** Looks allocations over by the same rule that refuses barred persons. */
@ApplicationScoped
public class AllocationViews {

    private final Children children;
    private final Iros iros;

    AllocationViews(Children children, Iros iros) {
        this.children = children;
        this.iros = iros;
    }

    public AllocationView of(AllocationRecord allocation) {
        return of(List.of(allocation)).getFirst();
    }

    public List<AllocationView> of(List<AllocationRecord> allocations) {
        Map<UUID, List<Involvement>> involvements = children.involvements(allocations.stream()
                .flatMap(allocation -> allocation.childId().stream())
                .collect(Collectors.toSet()));
        Map<UUID, IroRecord> known =
                iros.withIds(allocations.stream().map(AllocationRecord::iroId).collect(Collectors.toSet()));
        return allocations.stream()
                .map(allocation -> of(allocation, involvements, known.get(allocation.iroId())))
                .toList();
    }

    private static AllocationView of(
            AllocationRecord allocation, Map<UUID, List<Involvement>> involvements, @Nullable IroRecord iro) {
        String professional = iro == null ? null : iro.professional();
        Optional<List<Involvement>> ofChild =
                allocation.childId().flatMap(child -> Optional.ofNullable(involvements.get(child)));
        if (professional == null || ofChild.isEmpty()) {
            return new AllocationView(allocation, List.of(), false);
        }
        List<Bar> bars = Independence.bars(professional, ofChild.get(), allocation.span());
        return new AllocationView(allocation, bars, true);
    }
}
