/** Why an entry cannot be made. Plain Java. */
package org.openiro.review.entry.domain;
