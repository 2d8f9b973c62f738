package org.openiro.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Child;
import org.openiro.review.child.domain.Involvement;

/** A team manager sees and answers decisions on children of the manager's own teams, and no other's. */
@ApplicationScoped
public class OwnTeams {

    private static final String SOCIAL_WORKER = "SOCIAL_WORKER";
    private static final Set<String> OF_EVERY_TEAM =
            Set.of(Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR);

    private final CurrentUser user;
    private final Clock clock;

    OwnTeams(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    /** Whose teams' decisions alone the caller sees; empty for whoever sees those of all. */
    public Optional<Set<String>> restriction() {
        return user.roles().stream().anyMatch(OF_EVERY_TEAM::contains) ? Optional.empty() : Optional.of(user.teams());
    }

    void require(Child child) {
        var involvements = child.facts().involvements();
        var today = LocalDate.now(clock);
        if (restriction().isPresent()
                && (involvements == null ? List.<Involvement>of() : involvements)
                        .stream().noneMatch(each -> ofOwnTeam(each, today))) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
    }

    private boolean ofOwnTeam(Involvement involvement, LocalDate today) {
        var to = involvement.to();
        return involvement.role().equals(SOCIAL_WORKER)
                && !involvement.from().isAfter(today)
                && (to == null || to.isAfter(today))
                && involvement.team() != null
                && user.teams().contains(involvement.team());
    }
}
