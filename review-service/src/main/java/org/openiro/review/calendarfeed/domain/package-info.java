/** Which events a calendar shows, and what its secret is. Plain Java. */
package org.openiro.review.calendarfeed.domain;
