/**
 * When the council's schools are in session, as the council enters it: terms with their school day, ahead of time. It decides
 * whether a time of day lies in school hours and whether a child is of school age; what a meeting in school hours means for a
 * review is for {@code arrangement} to say.
 */
package org.openiro.review.school;
