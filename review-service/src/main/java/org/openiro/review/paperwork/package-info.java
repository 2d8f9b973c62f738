/**
 * The paperwork of a review that was held: its decisions issued, its record completed, the record distributed; by when each is
 * due, what was in time, and of which reviews that is followed. It decides no due date of a review, and keeps no text.
 */
package org.openiro.review.paperwork;
