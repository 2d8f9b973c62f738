package org.openiro.caseload.allocation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.allocation.AllocationView;
import org.openiro.caseload.allocation.domain.Bar;
import org.openiro.caseload.allocation.domain.EndReason;
import org.openiro.caseload.allocation.domain.Kind;
import org.openiro.caseload.allocation.domain.Source;
import org.openiro.caseload.allocation.store.AllocationRecord;
import org.openiro.caseload.child.domain.Identifier;

/** An allocation as recorded, with what stands against it. */
@Schema(name = "Allocation")
record AllocationResponse(
        UUID allocationId,

        @Schema(description = "null as long as the child has not arrived") @Nullable
        UUID childId,

        @Schema(description = "the identifier by which it was entered") @Nullable
        Child child,

        UUID iroId,
        Kind kind,
        Source source,
        LocalDate from,

        @Schema(description = "first day on which it no longer holds") @Nullable
        LocalDate endedOn,

        @Nullable EndReason endReason,

        @Schema(description = "what regulation 46(3) holds against this person as this child's IRO; never undoes it")
        List<Bar> bars,

        @Schema(description = "false: the child has not arrived or the IRO has no reference to compare by")
        boolean independenceChecked,

        Instant recordedAt) {

    @Schema(name = "ChildAsEntered")
    record Child(String scheme, String identifier) {

        static Child of(Identifier identifier) {
            return new Child(identifier.scheme(), identifier.identifier());
        }
    }

    static AllocationResponse of(AllocationView view) {
        AllocationRecord allocation = view.allocation();
        return new AllocationResponse(
                allocation.allocationId(),
                allocation.childId().orElse(null),
                allocation.enteredAs().map(Child::of).orElse(null),
                allocation.iroId(),
                allocation.kind(),
                allocation.source(),
                allocation.span().from(),
                allocation.span().to(),
                allocation.endReason().orElse(null),
                view.bars(),
                view.independenceChecked(),
                allocation.recordedAt());
    }
}
