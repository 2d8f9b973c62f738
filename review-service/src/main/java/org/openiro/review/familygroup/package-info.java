/**
 * Family group conferences, which IROs promote, and the family group decision-making meeting that an authority offers before it
 * applies for an order (Children Act 1989 s31ZA): offered, answered, held or not, and why not. It decides what may follow on what
 * and, of each application for an order, what the law finds missing as it stood on its day; whether an authority may apply, it does
 * not.
 */
package org.openiro.review.familygroup;
