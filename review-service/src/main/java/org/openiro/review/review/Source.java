package org.openiro.review.review;

/** Who first said that a review was held: a person with a command, or a source's file or record. */
public enum Source {
    PERSON,
    IMPORT
}
