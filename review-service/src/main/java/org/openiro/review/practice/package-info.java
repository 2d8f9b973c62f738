/**
 * What a council expects of its work between reviews beyond the law, from when until when: midway checks, and how soon an IRO
 * is told of a significant change. All of it is local practice (domain reference 2.1 and 2.3): without a standard nothing is
 * expected, and nothing here moves the date of a review; that is the feature {@code policy}.
 */
package org.openiro.review.practice;
