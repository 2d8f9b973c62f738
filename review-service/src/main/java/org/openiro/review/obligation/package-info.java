/**
 * The reviews that the law requires of each child: kept as one row an obligation, recomputed whenever a fact changes, shown
 * with their working, published as {@code review-due.v1}. It derives from facts alone: nobody enters an obligation. It
 * decides neither how a review was held nor what a record means.
 */
package org.openiro.review.obligation;
