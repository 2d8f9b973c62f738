/** By when the paperwork of a review is due, its class as at a day, and what may be recorded of it. Plain Java. */
package org.openiro.review.paperwork.domain;
