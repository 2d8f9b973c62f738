package org.openiro.review.midway.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.domain.Involvement;

/**
 * Who answers for a child on a day, as the case-management system names them: of several at a time the one who came last. The
 * day on which somebody left is no longer theirs.
 *
 * @param iro the child's IRO
 * @param team of the child's social worker
 */
public record Responsible(@Nullable String iro, @Nullable String team) {

    public static final Responsible NOT_KNOWN = new Responsible(null, null);

    /** Of what sources tell of involvements; null when none does. */
    public static Responsible of(@Nullable List<Involvement> involvements, LocalDate day) {
        if (involvements == null) {
            return NOT_KNOWN;
        }
        return new Responsible(
                last(involvements, "IRO", day).map(Involvement::professional).orElse(null),
                last(involvements, "SOCIAL_WORKER", day).map(Involvement::team).orElse(null));
    }

    /** Whether it is on the list of this IRO and of this team, where they are asked for. */
    public boolean isOf(@Nullable String askedIro, @Nullable String askedTeam) {
        return (askedIro == null || askedIro.equals(iro)) && (askedTeam == null || askedTeam.equals(team));
    }

    private static Optional<Involvement> last(List<Involvement> involvements, String role, LocalDate day) {
        return involvements.stream()
                .filter(each -> each.role().equals(role) && !each.from().isAfter(day))
                .filter(each -> each.to() == null || each.to().isAfter(day))
                .max(Comparator.comparing(Involvement::from));
    }
}
