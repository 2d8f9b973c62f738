package org.openiro.caseload.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openiro.caseload.allocation.ImportedAllocations;
import org.openiro.caseload.allocation.domain.SourceInvolvement;
import org.openiro.caseload.child.domain.ChildState;
import org.openiro.caseload.child.domain.Role;
import org.openiro.caseload.child.store.Children;
import org.openiro.caseload.iro.IroRegister;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;

/** Keeps the newest state of a child, and takes the IROs whom its involvements name. */
@ApplicationScoped
class ChildArrives implements EventHandler<ChildLookedAfter> {

    private final NewestOnly newest;
    private final Children children;
    private final IroRegister iros;
    private final ImportedAllocations allocations;
    private final Clock clock;

    ChildArrives(NewestOnly newest, Children children, IroRegister iros, ImportedAllocations allocations, Clock clock) {
        this.newest = newest;
        this.children = children;
        this.iros = iros;
        this.allocations = allocations;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "child-looked-after.v1";
    }

    @Override
    public Class<ChildLookedAfter> dataType() {
        return ChildLookedAfter.class;
    }

    @Override
    public Set<Subject> about(ChildLookedAfter state) {
        return state.childId() == null ? Set.of() : Set.of(Subject.child(state.childId()));
    }

    @Override
    public void lookAhead(List<ChildLookedAfter> told) {
        List<ChildState> states = told.stream().map(ChildReader::read).toList();
        newest.lookAhead(
                "child",
                states.stream().map(each -> each.child().id().toString()).toList());
        allocations.lookAhead(states);
    }

    /** Nothing is looked for in the database but the child, unless it has allocations or its involvements name an IRO. */
    @Override
    public boolean writtenTogether(ChildLookedAfter told) {
        ChildState state = ChildReader.read(told);
        return allocations.knownUnallocated(state)
                && state.involvements().stream().noneMatch(involvement -> involvement.role() == Role.IRO);
    }

    @Override
    public Handling handle(ReceivedEvent<ChildLookedAfter> event) {
        try {
            ChildState state = ChildReader.read(event.data());
            switch (newest.note(
                    "child", state.child().id().toString(), event.envelope().sequence())) {
                case OLDER -> {}
                case AGAIN -> {
                    children.keep(state);
                    allocations.bind(state);
                }
                case NEWER -> {
                    children.keep(state);
                    allocations.take(
                            state,
                            involvements(state),
                            LocalDate.ofInstant(event.envelope().recordedAt(), clock.getZone()));
                }
            }
            return Handling.applied();
        } catch (UnusableFact unusable) {
            return unusable.handling();
        }
    }

    private List<SourceInvolvement> involvements(ChildState state) {
        return state.involvements().stream()
                .filter(involvement -> involvement.role() == Role.IRO)
                .filter(involvement -> !involvement.span().empty())
                .map(involvement -> new SourceInvolvement(
                        iros.imported(involvement.professional(), involvement.team())
                                .iroId(),
                        involvement.span()))
                .toList();
    }
}
