/**
 * What is arranged for a review's meeting: where, who the child wanted there, who is invited and came, which parent was excluded
 * and why. It warns where the meeting lies in school hours or the child did not agree, and refuses only the impossible. When the
 * meeting is, is the review's to say; how the child took part, the participation code's.
 */
package org.openiro.review.arrangement;
