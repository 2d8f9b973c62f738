/** Holding a review over HTTP beside pgbench with the statements that review-service was seen to send for it. */
@NullMarked
package org.openiro.benchmarks.write;

import org.jspecify.annotations.NullMarked;
