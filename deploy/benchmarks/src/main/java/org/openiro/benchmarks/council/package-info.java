/**
 * The children that benchmarks work on: told by a case-management system through the front door, and for the benchmarks
 * that need many alike, copied row by row in the database. All are synthetic.
 */
@NullMarked
package org.openiro.benchmarks.council;

import org.jspecify.annotations.NullMarked;
