/**
 * When a review may be recorded as held, and what is to be said of its record. Plain Java.
 */
package org.openiro.review.review.domain;
