/**
 * What was measured: raw values of each round with their median, the machine, the commit and the dials, as JSON, as a
 * table and as the page in deploy/docs. Decides whether a goal is met; measures nothing.
 */
@NullMarked
package org.openiro.benchmarks.report;

import org.jspecify.annotations.NullMarked;
