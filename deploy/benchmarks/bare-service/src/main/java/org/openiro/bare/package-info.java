/**
 * A service that does nothing: for each extension that would stay asleep without anything to do, the least that wakes it.
 * Decides nothing.
 */
@NullMarked
package org.openiro.bare;

import org.jspecify.annotations.NullMarked;
