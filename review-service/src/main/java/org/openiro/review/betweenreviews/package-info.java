/**
 * What happened between a child's reviews, stretch by stretch: the midway check, whether the child was spoken to alone, contacts,
 * significant changes and whether the authority told the IRO. It decides nothing of its own: each feature says of its entries
 * what they come to.
 */
package org.openiro.review.betweenreviews;
