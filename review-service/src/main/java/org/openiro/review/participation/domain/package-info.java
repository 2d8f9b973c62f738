/**
 * What a participation code says of a child's part in a review, checked against the child's age on the day. It decides
 * what counts into the rates' base and what counts as not recorded; it alters no code and computes no published rate.
 */
package org.openiro.review.participation.domain;
