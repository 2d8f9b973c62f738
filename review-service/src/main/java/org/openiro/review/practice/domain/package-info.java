/** A council's standards of practice and which of them count on a day. Plain Java. */
package org.openiro.review.practice.domain;
