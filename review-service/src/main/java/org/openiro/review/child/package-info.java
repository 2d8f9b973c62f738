/**
 * The children this council looks after: who they are by which identifier, what the sources say of them and what of that
 * stands. Publishes each child's whole state on the topic {@code children}. It decides nothing about reviews, and takes no
 * name, no postcode and no free text.
 */
package org.openiro.review.child;
