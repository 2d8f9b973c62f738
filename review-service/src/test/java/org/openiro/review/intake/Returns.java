package org.openiro.review.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.openiro.platform.testing.TestTokens;

/** A yearly return to send: rows are added under the Department's headers. */
public final class Returns {

    private static final Map<String, String> HEADERS = Map.of(
            "header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
            "episodes", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
            "reviews", "CHILD,DOB,REVIEW,REVIEW_CODE",
            "uasc", "CHILD,SEX,DOB,DUC");

    private final int collectionYear;
    private final Map<String, StringBuilder> files = new LinkedHashMap<>();
    private String authority = TestTokens.SAMPLEBOROUGH;

    private Returns(int collectionYear) {
        this.collectionYear = collectionYear;
        for (var file : new String[] {"header", "episodes", "reviews"}) {
            files.put(file, new StringBuilder(HEADERS.get(file) + "\n"));
        }
    }

    public static Returns of(int collectionYear) {
        return new Returns(collectionYear);
    }

    Returns by(String council) {
        authority = council;
        return this;
    }

    public Returns header(String row) {
        return row("header", row);
    }

    public Returns episode(String child, String decom, String rne, String ls, String place, String dec, String rec) {
        return row(
                "episodes",
                String.join(",", child, decom, rne, ls, "N1", place, "PR1", dec, rec, "", "SY1 1AA", "SY1 1AB", "1"));
    }

    Returns review(String row) {
        return row("reviews", row);
    }

    Returns uasc(String row) {
        return row("uasc", row);
    }

    Returns row(String file, String row) {
        files.computeIfAbsent(file, name -> new StringBuilder(HEADERS.get(name) + "\n"))
                .append(row)
                .append('\n');
        return this;
    }

    Returns whole(String file, String text) {
        files.put(file, new StringBuilder(text));
        return this;
    }

    public Response send() {
        var request = given().auth()
                .oauth2(TestTokens.token("integration", authority))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("collectionYear", Integer.toString(collectionYear));
        files.forEach((name, text) ->
                request.multiPart(name, name + ".csv", text.toString().getBytes(UTF_8), "text/csv"));
        return request.post("/v1/imports");
    }
}
