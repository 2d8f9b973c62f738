/** What the product itself says, read from its own files: what deployment files must agree with. */
@NullMarked
package org.openiro.deployment.product;

import org.jspecify.annotations.NullMarked;
