/**
 * How the child and the parents were heard around a review, beside the participation code: advocate and independent visitor
 * offered, the parents' part, the child's own feedback. Whether the child was spoken to alone before the review it takes from the
 * contacts, which are a measure of their own. It flags what contradicts the child's age, the code or who came, and alters none
 * of these.
 */
package org.openiro.review.voice;
