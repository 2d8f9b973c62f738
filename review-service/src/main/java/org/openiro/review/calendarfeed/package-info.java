/**
 * An IRO's planned meetings as a calendar (iCalendar, RFC 5545) that calendar programs read by a secret address, which can be
 * drawn anew and revoked. It holds nothing of a child but the ids of reviews, and the kind of place alone where that tells
 * nothing of the child. It decides no day: a calendar shows the meetings as they are planned when it is read.
 */
package org.openiro.review.calendarfeed;
