package org.openiro.caseload.allocation.api;

/** What requests and answers about allocations look like, for the contract. All children are synthetic. */
final class AllocationExamples {

    static final String BY_ID = """
            {"childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "iroId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c9b01",
             "from": "2024-06-05"}""";

    static final String BY_IDENTIFIER = """
            {"child": {"scheme": "ssda903", "identifier": "100001"},
             "iroId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c9b01", "from": "2024-06-05", "kind": "COVER"}""";

    static final String END = """
            {"endedOn": "2025-02-03", "reason": "IRO_LEFT"}""";

    static final String ALLOCATION = """
            {"allocationId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c9a01",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "child": null,
             "iroId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c9b01", "kind": "MAIN", "source": "PERSON", "from": "2024-06-05",
             "endedOn": null, "endReason": null, "bars": [], "independenceChecked": true,
             "recordedAt": "2024-06-05T10:15:00Z"}""";

    static final String ENDED = """
            {"allocationId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c9a01",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "child": null,
             "iroId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c9b01", "kind": "MAIN", "source": "PERSON", "from": "2024-06-05",
             "endedOn": "2025-02-03", "endReason": "IRO_LEFT", "bars": [], "independenceChecked": true,
             "recordedAt": "2024-06-05T10:15:00Z"}""";

    private AllocationExamples() {}
}
