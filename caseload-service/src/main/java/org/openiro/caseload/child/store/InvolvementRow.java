package org.openiro.caseload.child.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.child.domain.Involvement;
import org.openiro.caseload.child.domain.Role;
import org.openiro.caseload.dates.domain.Span;

/** One professional's part in a child's case. */
@Embeddable
public record InvolvementRow(
        @Enumerated(EnumType.STRING) @Column(name = "role", columnDefinition = "text")
        Role role,

        @Column(name = "professional") String professional,
        @Column(name = "team") @Nullable String team,
        @Column(name = "team_manager") @Nullable String teamManager,
        @Column(name = "started_on") LocalDate startedOn,
        @Column(name = "ended_on") @Nullable LocalDate endedOn) {

    static InvolvementRow of(Involvement involvement) {
        return new InvolvementRow(
                involvement.role(),
                involvement.professional(),
                involvement.team(),
                involvement.teamManager(),
                involvement.span().from(),
                involvement.span().to());
    }

    Involvement involvement() {
        return new Involvement(role, professional, team, teamManager, new Span(startedOn, endedOn));
    }
}
