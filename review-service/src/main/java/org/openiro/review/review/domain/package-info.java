/**
 * Which command a review's state allows and where it leads, which days and forms of its meetings are possible, when it may be
 * recorded as held, and what is to be said of its record. Plain Java.
 */
package org.openiro.review.review.domain;
