/** What a monitoring form asks and which of its answers are irregular. Plain Java. */
package org.openiro.review.monitoring.domain;
