package org.openiro.benchmarks.floor;

import java.util.List;
import java.util.Map;
import org.openiro.benchmarks.statements.SeenStatement;

/**
 * What the floor answers under {@code /NAME/KEY}.
 *
 * @param seenFor the key for which the statements were seen; the asked one takes its place in their values
 * @param bodies the answer for each key
 * @param copies whether a key is the number of a copy instead: then each id becomes that copy's, and the one answer is that for
 *     {@code seenFor}
 */
public record FloorPlan(
        String name,
        String jdbcUrl,
        String role,
        List<SeenStatement> statements,
        String seenFor,
        Map<String, String> bodies,
        boolean copies) {}
