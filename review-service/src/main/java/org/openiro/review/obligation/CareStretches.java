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
}
