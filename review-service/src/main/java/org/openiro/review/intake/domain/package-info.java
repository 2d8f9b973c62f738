/**
 * What the rows of an SSDA903 return say, and what is wrong with them: columns, strict dates, the national rules by number
 * and our own where the rule set has none. Plain Java.
 */
package org.openiro.review.intake.domain;
