/**
 * The paperwork of a review that was held: its decisions issued, its record completed, the record distributed; by when each is
 * due, and what was in time. It decides no due date of a review, and keeps no text.
 */
package org.openiro.review.paperwork;
