/**
 * When the next review is due: the calculations that anybody may ask for without a stored child, and the rules as beans
 * for the features that store one. It decides due dates by law; whether a review was held in time is
 * {@code timeliness}, and which obligation is open is {@code obligation}.
 */
package org.openiro.review.schedule;
