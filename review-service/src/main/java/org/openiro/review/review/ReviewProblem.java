package org.openiro.review.review;

import java.util.List;
import java.util.Locale;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemCode;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.review.domain.Refusal;

/** Why a command on a review was not accepted. */
enum ReviewProblem implements ProblemCode {
    REVIEW_REFUSED(422, "The review cannot be recorded like this"),
    REVIEW_ALREADY_BOOKED(409, "The child has a review booked already"),
    REVIEW_ALREADY_HELD(409, "A review of this child on that day is recorded already"),
    REVIEW_NOT_OPEN(409, "The review has been held or cancelled already");

    private final int status;
    private final String title;

    ReviewProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new ProblemException(
                    REVIEW_REFUSED,
                    refusals.stream()
                            .map(each -> new FieldError("/" + each.field(), each.code(), each.detail()))
                            .toArray(FieldError[]::new));
        }
    }
}
