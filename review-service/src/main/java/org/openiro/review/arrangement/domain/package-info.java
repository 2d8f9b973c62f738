/** What can be arranged for a review's meeting, and what is to be warned of. Plain Java. */
package org.openiro.review.arrangement.domain;
