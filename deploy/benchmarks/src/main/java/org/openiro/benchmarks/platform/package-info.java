/**
 * The platform under measurement, started by deploy/up, and what its processes take of the machine. Decides which of them
 * run during a measurement.
 */
@NullMarked
package org.openiro.benchmarks.platform;

import org.jspecify.annotations.NullMarked;
