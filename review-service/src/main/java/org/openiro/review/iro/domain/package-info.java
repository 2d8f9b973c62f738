/** Who is meant by what an IRO is called. Plain Java. */
package org.openiro.review.iro.domain;
