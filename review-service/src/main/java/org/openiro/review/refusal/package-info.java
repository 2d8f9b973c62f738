/**
 * How the rules of every feature say that something is impossible, and how that is answered. What is impossible, the features
 * decide.
 */
package org.openiro.review.refusal;
