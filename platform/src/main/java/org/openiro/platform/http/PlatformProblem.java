package org.openiro.platform.http;

/** The problems that every service may answer with. */
public enum PlatformProblem implements ProblemCode {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    INVALID_FIELDS(400, "Fields of the request are not valid"),
    UNKNOWN_QUERY_PARAMETER(400, "The operation has no such query parameter"),
    IDEMPOTENCY_KEY_REQUIRED(400, "This operation needs an Idempotency-Key header"),
    IDEMPOTENCY_KEY_INVALID(400, "The Idempotency-Key header cannot be used"),
    INVALID_CURSOR(400, "The after cursor is not one of this list"),
    UNAUTHENTICATED(401, "A valid bearer token is needed"),
    FORBIDDEN(403, "The token's roles do not allow this operation"),
    AUTHORITY_REQUIRED(403, "The token names no authority that it may act for"),
    NOT_FOUND(404, "There is no such thing here"),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here"),
    NOT_ACCEPTABLE(406, "The answer cannot be given in an accepted media type"),
    CONFLICT(409, "The request conflicts with what is recorded"),
    IDEMPOTENCY_KEY_IN_FLIGHT(409, "A request with this Idempotency-Key is still being worked on"),
    STALE_VERSION(412, "The thing has changed since it was read"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another request"),
    VERSION_REQUIRED(428, "This operation needs an If-Match header"),
    INTERNAL_ERROR(500, "The request failed for a reason on our side"),
    ACCESS_NOT_LOGGED(500, "The request was refused because it could not be written to the access log"),
    UNAVAILABLE(503, "The service cannot answer just now");

    private final int status;
    private final String title;

    PlatformProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
