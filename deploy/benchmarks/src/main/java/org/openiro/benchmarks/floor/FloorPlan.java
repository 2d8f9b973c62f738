package org.openiro.benchmarks.floor;

import java.util.List;
import java.util.Map;
import org.openiro.benchmarks.statements.SeenStatement;

/**
 * What the floor answers under {@code /NAME/KEY}.
 *
 * @param copies whether a key is the number of a copy
 * @param seenFor the key for which the statements were seen; of copies none
 * @param bodies the answer for each key; of copies the one that each is given
 */
public record FloorPlan(
        String name,
        String jdbcUrl,
        String role,
        List<SeenStatement> statements,
        boolean copies,
        String seenFor,
        Map<String, String> bodies) {

    /** The asked key takes the place of the one for which the statements were seen, and has its own answer. */
    public static FloorPlan ofKeys(
            String name,
            String jdbcUrl,
            String role,
            List<SeenStatement> statements,
            String seenFor,
            Map<String, String> bodies) {
        return new FloorPlan(name, jdbcUrl, role, statements, false, seenFor, bodies);
    }

    /** Each id in the statements becomes that of the asked copy; the answer is always the same. */
    public static FloorPlan ofCopies(
            String name, String jdbcUrl, String role, List<SeenStatement> statements, String answer) {
        return new FloorPlan(name, jdbcUrl, role, statements, true, "", Map.of("", answer));
    }
}
