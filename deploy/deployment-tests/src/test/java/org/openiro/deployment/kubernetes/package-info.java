/** Holds {@code deploy/kubernetes} to the schemas of its kinds, to its own promises of safety, and to the product. */
@NullMarked
package org.openiro.deployment.kubernetes;

import org.jspecify.annotations.NullMarked;
