package org.openiro.caseload.allocation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.caseload.testing.Published.text;
import static org.openiro.caseload.testing.Requests.allocate;
import static org.openiro.caseload.testing.Requests.as;
import static org.openiro.caseload.testing.Requests.command;
import static org.openiro.platform.testing.TestTokens.OTHERSHIRE;
import static org.openiro.platform.testing.TestTokens.SAMPLEBOROUGH;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.caseload.testing.Child;
import org.openiro.caseload.testing.Published;
import org.openiro.caseload.testing.Requests;
import org.openiro.caseload.testing.ReviewService;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.Councils;

@CaseloadServiceTest
class AllocationHttpTest {

    private final String professional = "p-" + UUID.randomUUID();
    private final String child = UUID.randomUUID().toString();

    @Inject
    Clock clock;

    @Test
    void aNewMainIroEndsTheFormerOnTheSameDay() {
        String ann = Requests.iro(SAMPLEBOROUGH, professional + "a");
        String bob = Requests.iro(SAMPLEBOROUGH, professional + "b");
        String former = allocate(SAMPLEBOROUGH, child, ann, "2024-06-05")
                .statusCode(201)
                .header("Location", notNullValue())
                .body("endedOn", nullValue())
                .extract()
                .path("allocationId");
        allocate(SAMPLEBOROUGH, child, bob, "2024-09-02").statusCode(201);

        as(Roles.IRO, SAMPLEBOROUGH)
                .get("/v1/allocations/" + former)
                .then()
                .statusCode(200)
                .body("endedOn", equalTo("2024-09-02"))
                .body("endReason", equalTo("TRANSFERRED"));
        assertThat(Published.types(Published.ofChild(child, 3)))
                .containsExactly("iro-allocated.v1", "allocation-ended.v1", "iro-allocated.v1");
    }

    @Test
    void oneRequestSentTwiceAllocatesOnce() {
        String ann = Requests.iro(SAMPLEBOROUGH, professional);
        String key = UUID.randomUUID().toString();
        String body = """
                {"childId": "%s", "iroId": "%s", "from": "2024-06-05"}
                """.formatted(child, ann);

        String first = as(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/allocations")
                .then()
                .statusCode(201)
                .extract()
                .path("allocationId");
        as(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/allocations")
                .then()
                .statusCode(201)
                .body("allocationId", equalTo(first));
        as(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .body(body)
                .post("/v1/allocations")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:openiro:problem:idempotency-key-required"));
        allocate(SAMPLEBOROUGH, child, ann, "2024-06-05")
                .statusCode(409)
                .body("type", equalTo("urn:openiro:problem:already-allocated"));
    }

    @Test
    void theChildsSocialWorkerIsRefusedByTheRuleOnceTheChildHasArrived() {
        Child arrived = new Child()
                .lookedAfter("2024-06-03", null)
                .involvement("SOCIAL_WORKER", professional, "2024-06-03", null);
        String ann = Requests.iro(SAMPLEBOROUGH, professional);
        String entered = allocate(SAMPLEBOROUGH, arrived.id(), ann, "2024-06-03")
                .statusCode(201)
                .body("independenceChecked", equalTo(false))
                .extract()
                .path("allocationId");

        ReviewService.publish(SAMPLEBOROUGH, arrived);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .get("/v1/allocations/" + entered)
                .then()
                .statusCode(200)
                .body("bars", contains("SOCIAL_WORKER_OF_CHILD")));
        command(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .body("""
                        {"childId": "%s", "iroId": "%s", "from": "2024-07-01", "kind": "COVER"}
                        """.formatted(arrived.id(), ann))
                .post("/v1/allocations")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:openiro:problem:iro-barred"))
                .body("errors[0].code", equalTo("cpr-46-3"))
                .body("errors[0].detail", equalTo("SOCIAL_WORKER_OF_CHILD"));
    }

    @Test
    void anAllocationMayBeginTodayAndNotTomorrow() {
        String ann = Requests.iro(SAMPLEBOROUGH, professional);
        LocalDate today = LocalDate.now(clock);

        allocate(SAMPLEBOROUGH, child, ann, today.plusDays(1).toString())
                .statusCode(422)
                .body("type", equalTo("urn:openiro:problem:date-after-today"))
                .body("errors[0].pointer", equalTo("/from"));
        allocate(SAMPLEBOROUGH, child, ann, today.toString()).statusCode(201);
    }

    @Test
    void anAllocationIsEndedUnderItsVersionForAReasonThatPersonsGive() {
        String ann = Requests.iro(SAMPLEBOROUGH, professional);
        String id = allocate(SAMPLEBOROUGH, child, ann, "2024-06-05").extract().path("allocationId");
        String end = "{\"endedOn\": \"2024-12-02\", \"reason\": \"IRO_LEFT\"}";

        command(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .body(end)
                .post("/v1/allocations/" + id + "/end")
                .then()
                .statusCode(428);
        command(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .header("If-Match", "\"0\"")
                .body(end.replace("IRO_LEFT", "TRANSFERRED"))
                .post("/v1/allocations/" + id + "/end")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:openiro:problem:reason-not-for-persons"));
        command(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .header("If-Match", "\"0\"")
                .body(end)
                .post("/v1/allocations/" + id + "/end")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("endReason", equalTo("IRO_LEFT"));
        command(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .header("If-Match", "\"0\"")
                .body(end)
                .post("/v1/allocations/" + id + "/end")
                .then()
                .statusCode(412);
        JsonNode ended = Published.ofChild(child, 2).getLast().data();
        assertThat(text(ended, "endedOn")).isEqualTo("2024-12-02");
        assertThat(text(ended, "from")).isEqualTo("2024-06-05");
    }

    @Test
    void aChildIsNamedInOneWay() {
        String ann = Requests.iro(SAMPLEBOROUGH, professional);

        command(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .body("{\"iroId\": \"%s\", \"from\": \"2024-06-05\"}".formatted(ann))
                .post("/v1/allocations")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/childId"));
        command(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .body("{\"childID\": \"%s\", \"iroId\": \"%s\", \"from\": \"2024-06-05\"}".formatted(child, ann))
                .post("/v1/allocations")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyTheManagerAllocatesAndNoOtherCouncilSeesOrUsesIt() {
        String ann = Requests.iro(SAMPLEBOROUGH, professional);
        String id = allocate(SAMPLEBOROUGH, child, ann, "2024-06-05").extract().path("allocationId");

        command(Roles.IRO, SAMPLEBOROUGH)
                .body("{\"childId\": \"%s\", \"iroId\": \"%s\", \"from\": \"2024-06-05\"}".formatted(child, ann))
                .post("/v1/allocations")
                .then()
                .statusCode(403);
        as(Roles.IRO_MANAGER, OTHERSHIRE).get("/v1/allocations/" + id).then().statusCode(404);
        allocate(OTHERSHIRE, child, ann, "2024-06-05")
                .statusCode(422)
                .body("type", equalTo("urn:openiro:problem:iro-not-known"));
    }

    @Test
    void theListIsFilteredPagedAndTellsWhoLooked() {
        String council = Councils.fresh();
        String ann = Requests.iro(council, professional + "a");
        String bob = Requests.iro(council, professional + "b");
        allocate(council, child, ann, "2024-06-05").statusCode(201);
        allocate(council, child, bob, "2024-09-02").statusCode(201);
        allocate(council, UUID.randomUUID().toString(), bob, "2024-10-01").statusCode(201);

        as(Roles.IRO, council)
                .get("/v1/allocations?on=2024-09-01")
                .then()
                .statusCode(200)
                .body("items.iroId", contains(ann));
        String next = as(Roles.IRO, council)
                .get("/v1/allocations?iroId=" + bob + "&limit=1")
                .then()
                .statusCode(200)
                .body("items.from", contains("2024-09-02"))
                .extract()
                .path("next");
        as(Roles.IRO, council)
                .queryParam("after", next)
                .get("/v1/allocations")
                .then()
                .statusCode(200)
                .body("items.from", contains("2024-10-01"))
                .body("next", nullValue());
        as(Roles.AUDITOR, council)
                .get("/v1/access-log?childId=" + child)
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("GET /v1/allocations"))
                .body("items.operation", hasItem("POST /v1/allocations"));
        as(Roles.IRO, council)
                .get("/v1/allocations?awaitingChild=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void managersWhoAllocateTheSameChildAtOnceLeaveItOneMainIro() throws InterruptedException {
        String council = Councils.fresh();
        List<String> iros = IntStream.range(0, 6)
                .mapToObj(at -> Requests.iro(council, professional + at))
                .toList();

        try (ExecutorService managers = Executors.newFixedThreadPool(iros.size())) {
            List<Callable<Integer>> together = iros.stream()
                    .<Callable<Integer>>map(iro -> () -> allocate(council, child, iro, "2024-06-05")
                            .extract()
                            .statusCode())
                    .toList();
            assertThat(managers.invokeAll(together))
                    .extracting(Future::resultNow)
                    .containsOnly(201);
        }

        as(Roles.IRO, council)
                .get("/v1/allocations?on=2024-06-05&childId=" + child)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        assertThat(Published.ofChild(child, 11)).hasSize(11);
    }
}
