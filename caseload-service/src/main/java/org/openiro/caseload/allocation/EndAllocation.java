package org.openiro.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.allocation.domain.AllocationPolicy;
import org.openiro.caseload.allocation.domain.EndReason;
import org.openiro.caseload.allocation.domain.Ending;
import org.openiro.caseload.allocation.store.AllocationRecord;
import org.openiro.caseload.allocation.store.Allocations;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** A person ends an allocation, their own or an imported one. */
@ApplicationScoped
public class EndAllocation {

    private final Allocations allocations;
    private final AllocationBook book;
    private final Clock clock;

    EndAllocation(Allocations allocations, AllocationBook book, Clock clock) {
        this.allocations = allocations;
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public AllocationRecord end(UUID allocationId, @Nullable String ifMatch, LocalDate endedOn, EndReason reason) {
        AllocationRecord allocation = allocations
                .findByIdOptional(allocationId)
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        allocations.toChange(allocation.child());
        if (!allocations.stands(allocationId)) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        ETags.require(ifMatch, allocation.version());
        new AllocationPolicy(LocalDate.now(clock))
                .end(allocation.span(), endedOn, reason)
                .ifPresent(refusal -> {
                    throw Refusals.of(refusal, List.of());
                });
        book.end(List.of(allocation), List.of(new Ending(allocationId, endedOn, reason)));
        return allocation;
    }
}
