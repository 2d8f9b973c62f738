/**
 * Bank holidays proclaimed after the platform's list was published: recorded once for all councils, taken back when entered
 * in error, and published to all services. What is counted by them is followed anew by the sweep of {@code review}. Which
 * days the law counts is {@code workingdays} of the platform; a holiday that is moved comes with a new list.
 */
package org.openiro.review.calendar;
