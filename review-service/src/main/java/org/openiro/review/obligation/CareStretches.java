package org.openiro.review.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The stretches between reviews of the children of the council in whose name the transaction works. */
@ApplicationScoped
public class CareStretches {

    private final Obligations obligations;

    CareStretches(Obligations obligations) {
        this.obligations = obligations;
    }

    /** Of one child, the latest first. */
    public List<CareStretch> of(UUID childId) {
        return obligations.of(childId).stream()
                .filter(each -> !each.withdrawn())
                .map(CareStretch::of)
                .sorted(Comparator.comparing(CareStretch::since, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(CareStretch::sequence)
                        .reversed())
                .toList();
    }

    /** Of every child of the council whose next review is to come: at most as many as it looks after. */
    public List<CareStretch> open() {
        return obligations.list("dischargedOn is null and dutyEndedOn is null and not withdrawn").stream()
                .map(CareStretch::of)
                .toList();
    }
}
