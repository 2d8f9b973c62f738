package org.openiro.caseload.child.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.openiro.caseload.child.domain.ChildState;
import org.openiro.caseload.child.domain.Identifier;
import org.openiro.caseload.child.domain.Involvement;
import org.openiro.caseload.child.domain.LookedAfterChild;

/** The copy of one child. Its parts are written only when they differ from what is stored. */
@Entity
@Table(name = "child")
class ChildCopy {

    @Id
    @Column(name = "child_id")
    UUID childId;

    @TenantId
    @Column(name = "authority")
    String authority;

    @ElementCollection
    @CollectionTable(name = "child_identifier", joinColumns = @JoinColumn(name = "child_id"))
    List<IdentifierRow> identifiers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "child_period", joinColumns = @JoinColumn(name = "child_id"))
    List<PeriodRow> periods = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "child_short_break", joinColumns = @JoinColumn(name = "child_id"))
    List<ShortBreakRow> shortBreaks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "child_involvement", joinColumns = @JoinColumn(name = "child_id"))
    List<InvolvementRow> involvements = new ArrayList<>();

    void become(ChildState state) {
        replace(
                identifiers,
                state.identifiers().stream()
                        .map(id -> new IdentifierRow(id.scheme(), id.identifier()))
                        .toList());
        replace(
                periods,
                state.child().periodsOfCare().stream().map(PeriodRow::of).toList());
        replace(
                shortBreaks,
                state.child().shortBreaks().stream().map(ShortBreakRow::of).toList());
        replace(
                involvements,
                state.involvements().stream().map(InvolvementRow::of).toList());
    }

    ChildState state() {
        return new ChildState(
                new LookedAfterChild(
                        childId,
                        periods.stream().map(PeriodRow::period).toList(),
                        shortBreaks.stream().map(ShortBreakRow::span).toList()),
                identifiers.stream()
                        .map(row -> new Identifier(row.scheme(), row.identifier()))
                        .toList(),
                involvements());
    }

    List<Involvement> involvements() {
        return involvements.stream().map(InvolvementRow::involvement).toList();
    }

    private static <T> void replace(List<T> stored, List<T> now) {
        List<T> distinct = now.stream().distinct().toList();
        if (stored.size() != distinct.size() || !new HashSet<>(stored).equals(new HashSet<>(distinct))) {
            stored.clear();
            stored.addAll(distinct);
        }
    }
}
