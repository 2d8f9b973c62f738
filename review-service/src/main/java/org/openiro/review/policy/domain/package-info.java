/**
 * By when a council wants a review that the law requires, under its own policies. Plain Java. It knows neither who set a
 * policy nor when a review is due by law.
 */
package org.openiro.review.policy.domain;
