/** What a contact may say, and what contacts before a review come to. Plain Java. */
package org.openiro.review.contact.domain;
