/** Which day can be recorded as a bank holiday proclaimed late. Plain Java. */
package org.openiro.review.calendar.domain;
