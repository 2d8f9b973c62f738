/** Closed loops of clients, over HTTP and beside it: how many answers they got and how long each took. */
@NullMarked
package org.openiro.benchmarks.load;

import org.jspecify.annotations.NullMarked;
