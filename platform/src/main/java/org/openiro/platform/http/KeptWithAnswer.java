package org.openiro.platform.http;

/** Something about a command that its answer alone does not say and that is needed again when the answer is repeated. */
public interface KeptWithAnswer {

    String keep();

    void restore(String kept);
}
