/** Records of children through everything, beside plain JDBC that writes the same rows. */
@NullMarked
package org.openiro.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
