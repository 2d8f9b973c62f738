package org.openiro.platform.http;

/** One entry of a catalogue of problems: stable once published. Services add catalogues of their own. */
public interface ProblemCode {

    /** Lower case with hyphens, as in {@code urn:openiro:problem:stale-version}. */
    String code();

    int status();

    String title();
}
