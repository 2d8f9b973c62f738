/**
 * When a child's next review is due by law: the rules as named regimes over plain dates, with the working. It decides
 * no timeliness, knows no council policy and stores nothing.
 */
package org.openiro.review.schedule.domain;
