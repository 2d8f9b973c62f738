/** How a sample is drawn, what grades may be given by whom, and what they come to. Plain Java. */
package org.openiro.review.audit.domain;
