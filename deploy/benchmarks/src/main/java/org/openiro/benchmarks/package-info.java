/**
 * Measures whether the platform's shape is fast: each benchmark runs the services beside a peer or a floor, in the same
 * run, on the same machine, rows and durability.
 *
 * <p>Decides what is compared with what. Does not decide how the services work: they run as packaged, as deploy/up starts
 * them.
 */
@NullMarked
package org.openiro.benchmarks;

import org.jspecify.annotations.NullMarked;
