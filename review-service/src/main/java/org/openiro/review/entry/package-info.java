/**
 * What all entries that people make about a child have in common: who made them and when, that one made in error is marked and
 * stays to be seen, and how they are listed. What an entry says, its own feature decides.
 */
package org.openiro.review.entry;
