/** When a midway check is expected, how a stretch between reviews stands, and what a check may say. Plain Java. */
package org.openiro.review.midway.domain;
