package org.openiro.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiro.caseload.allocation.domain.AllocationPolicy;
import org.openiro.caseload.allocation.domain.Bar;
import org.openiro.caseload.allocation.domain.ChildRef;
import org.openiro.caseload.allocation.domain.Decision;
import org.openiro.caseload.allocation.domain.Independence;
import org.openiro.caseload.allocation.domain.Kind;
import org.openiro.caseload.allocation.domain.Source;
import org.openiro.caseload.allocation.store.AllocationRecord;
import org.openiro.caseload.allocation.store.Allocations;
import org.openiro.caseload.child.store.Children;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.caseload.iro.store.IroRecord;
import org.openiro.caseload.iro.store.Iros;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemException;

/** A person allocates an IRO to a child. */
@ApplicationScoped
public class Allocate {

    private final WithdrawnAllocations withdrawn;
    private final Allocations allocations;
    private final Iros iros;
    private final Children children;
    private final AllocationBook book;
    private final Clock clock;

    Allocate(
            WithdrawnAllocations withdrawn,
            Allocations allocations,
            Iros iros,
            Children children,
            AllocationBook book,
            Clock clock) {
        this.withdrawn = withdrawn;
        this.allocations = allocations;
        this.iros = iros;
        this.children = children;
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public AllocationRecord allocate(ChildRef asNamed, UUID iroId, Kind kind, LocalDate from) {
        withdrawn.refuse(asNamed);
        ChildRef child = resolve(asNamed);
        IroRecord iro = iros.findByIdOptional(iroId)
                .orElseThrow(() -> new ProblemException(
                        AllocationProblem.IRO_NOT_KNOWN, new FieldError("/iroId", "not-known", "is no IRO here")));
        List<AllocationRecord> held = allocations.toChange(child);
        Decision decision = new AllocationPolicy(LocalDate.now(clock))
                .allocate(
                        iro.iro(),
                        kind,
                        from,
                        held.stream().map(AllocationRecord::held).toList(),
                        bars(iro, child, from));
        return switch (decision) {
            case Decision.Refused refused -> throw Refusals.of(refused.refusal(), refused.bars());
            case Decision.Accepted accepted -> {
                book.end(held, accepted.endings());
                yield book.begin(child, iroId, kind, Source.PERSON, accepted.span());
            }
        };
    }

    private ChildRef resolve(ChildRef child) {
        if (!(child instanceof ChildRef.Named named)) {
            return child;
        }
        allocations.alone(named);
        List<UUID> known = children.known(named.identifier());
        if (known.size() > 1) {
            throw new ProblemException(
                    AllocationProblem.CHILD_AMBIGUOUS,
                    new FieldError("/child/identifier", "ambiguous", "is the identifier of several children"));
        }
        return known.isEmpty() ? child : new ChildRef.Known(known.getFirst());
    }

    private List<Bar> bars(IroRecord iro, ChildRef child, LocalDate from) {
        return child instanceof ChildRef.Known known
                ? Independence.bars(iro.professional(), children.involvements(known.childId()), Span.from(from))
                : List.of();
    }
}
