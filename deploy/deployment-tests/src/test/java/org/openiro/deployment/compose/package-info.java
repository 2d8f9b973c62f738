/** Holds {@code deploy/compose} and the Dockerfiles that it builds to their own promises and to the product. */
@NullMarked
package org.openiro.deployment.compose;

import org.jspecify.annotations.NullMarked;
