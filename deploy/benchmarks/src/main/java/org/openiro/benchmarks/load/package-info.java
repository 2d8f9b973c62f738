/** Closed loops of clients, over HTTP and beside it: how many answers they got and how long each took; and the figures of those that are measured in turn. */
@NullMarked
package org.openiro.benchmarks.load;

import org.jspecify.annotations.NullMarked;
