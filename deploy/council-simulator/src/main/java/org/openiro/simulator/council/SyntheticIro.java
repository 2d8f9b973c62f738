package org.openiro.simulator.council;

import java.math.BigDecimal;

/**
 * An IRO who does not exist, or a vacant post.
 *
 * @param professional the case-management system's reference
 * @param fte contracted full-time equivalent
 * @param basis PERMANENT, FIXED_TERM, AGENCY or SESSIONAL
 */
public record SyntheticIro(
        String professional, String name, String team, BigDecimal fte, String basis, boolean vacant) {}
