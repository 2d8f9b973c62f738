/**
 * Contacts of the IRO with a child between reviews: of what kind, and whether the child was spoken to alone, refused to be or
 * could not suitably be. It decides whether the child was spoken to in private before a review (SI 2010/959 reg 36(1)(b)). How
 * the child took part in a review it does not touch: a contact never alters the participation code.
 */
package org.openiro.review.contact;
