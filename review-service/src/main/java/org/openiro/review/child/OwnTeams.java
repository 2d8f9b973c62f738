package org.openiro.review.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.domain.Involvement;

/** Social workers and team managers see and answer what concerns their own teams, and no other's. */
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

    /** Whose concerns alone the caller sees; empty for whoever sees those of all teams. */
    public Optional<Set<String>> restriction() {
        return user.roles().stream().anyMatch(OF_EVERY_TEAM::contains) ? Optional.empty() : Optional.of(user.teams());
    }

    /** What concerns this team; when null, none of the user's. */
    public void require(@Nullable String team) {
        if (restriction().filter(own -> team == null || !own.contains(team)).isPresent()) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
    }

    /** What concerns the team of a child's social worker today. */
    public void require(Child child) {
        require(Involvement.holder(child.facts().involvements(), SOCIAL_WORKER, LocalDate.now(clock))
                .map(Involvement::team)
                .orElse(null));
    }
}
