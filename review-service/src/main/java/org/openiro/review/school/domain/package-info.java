/** Terms, school hours and compulsory school age. Plain Java. */
package org.openiro.review.school.domain;
