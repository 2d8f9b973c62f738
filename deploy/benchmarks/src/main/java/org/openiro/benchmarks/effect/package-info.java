/** From a record of a case-management system to what users see of it in each service. */
@NullMarked
package org.openiro.benchmarks.effect;

import org.jspecify.annotations.NullMarked;
