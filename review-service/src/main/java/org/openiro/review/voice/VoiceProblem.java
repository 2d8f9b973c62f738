package org.openiro.review.voice;

import org.openiro.platform.http.ProblemCode;

/** Why how child and parents were heard was not recorded. */
enum VoiceProblem implements ProblemCode {
    VOICE_REFUSED(422, "voice-refused", "It cannot be recorded like this");

    private final int status;
    private final String code;
    private final String title;

    VoiceProblem(int status, String code, String title) {
        this.status = status;
        this.code = code;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
