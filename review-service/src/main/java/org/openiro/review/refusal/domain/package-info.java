/** Why something cannot be recorded. Plain Java. */
package org.openiro.review.refusal.domain;
