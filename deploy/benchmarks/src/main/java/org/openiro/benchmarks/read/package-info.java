/** Reading over HTTP beside a handler on the same server that runs the same statements and returns the same bytes. */
@NullMarked
package org.openiro.benchmarks.read;

import org.jspecify.annotations.NullMarked;
