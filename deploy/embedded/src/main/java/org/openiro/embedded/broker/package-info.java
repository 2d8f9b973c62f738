/** What runs inside the Kafka broker's own process. Nothing else may use it: the broker is on no other class path. */
@NullMarked
package org.openiro.embedded.broker;

import org.jspecify.annotations.NullMarked;
