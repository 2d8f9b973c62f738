package org.openiro.escalation.concern.api;

/** The examples of the contract; all of them made up. */
final class ConcernExamples {

    static final String RAISE = """
            {"child": {"scheme": "ssda903", "identifier": "100001"},
             "children": [{"childId": "01945e3a-0d3b-7a44-8c55-6b1d0f9a2c12"}],
             "theme": "DRIFT_DELAY", "otherThemes": ["SW_ALLOCATION"],
             "words": "No permanence plan after two reviews; asked twice.",
             "raisedOn": "2024-09-02", "sensitive": false}""";

    static final String FORMALISE = """
            {"formalisedOn": "2024-09-12"}""";

    static final String CLOSE = """
            {"closedOn": "2024-10-01", "outcome": "RESOLVED"}""";

    static final String CONCERN = """
            {"concernId": "01945e3a-6c1e-7d20-9b61-3f1c2a7d5e01", "standing": "FORMAL",
             "theme": "DRIFT_DELAY", "otherThemes": ["SW_ALLOCATION"],
             "words": "No permanence plan after two reviews; asked twice.", "sensitive": false,
             "raisedOn": "2024-09-02", "raisedBy": "iro-003",
             "formalisedOn": "2024-09-12", "closedOn": null, "outcome": null,
             "everFormal": true, "highestStage": 1, "workingDaysFromFormal": null,
             "childCount": 1,
             "children": [{"childId": "01945e3a-0d3b-7a44-8c55-6b1d0f9a2c11", "scheme": "ssda903",
                           "identifier": "100001", "boundAt": "2024-09-02T13:05:11Z"}],
             "ladder": {"template": "DEFAULT", "validFrom": "2011-04-01",
                        "source": "IRO Handbook 2010, 6.1 and 6.2; the stages are OpenIRO's proposal",
                        "calendarVersion": "england-and-wales-2027.1",
                        "informal": {"limit": "INFORMAL", "dueOn": "2024-09-09", "passed": true,
                                     "working": "raised on 2024-09-02 + 5 working days = 2024-09-09"},
                        "stage": {"number": 1, "code": "S1", "answeredBy": "team manager", "startedOn": "2024-09-12",
                                  "deadline": {"limit": "STAGE", "dueOn": "2024-09-19", "passed": false,
                                    "working": "stage S1 started on 2024-09-12 + 5 working days = 2024-09-19"}},
                        "overall": {"limit": "OVERALL", "dueOn": "2024-10-10", "passed": false,
                                    "working": "made formal on 2024-09-12 + 20 working days = 2024-10-10"},
                        "governing": {"limit": "STAGE", "dueOn": "2024-09-19", "passed": false,
                                    "working": "stage S1 started on 2024-09-12 + 5 working days = 2024-09-19"}},
             "history": [
               {"number": 1, "step": "RAISED", "happenedOn": "2024-09-02", "stage": null, "outcome": null,
                "recordedAt": "2024-09-02T13:05:11Z", "recordedBy": "iro-003"},
               {"number": 2, "step": "FORMALISED", "happenedOn": "2024-09-12", "stage": null, "outcome": null,
                "recordedAt": "2024-09-12T09:30:02Z", "recordedBy": "iro-003"},
               {"number": 3, "step": "STAGE_STARTED", "happenedOn": "2024-09-12", "stage": 1, "outcome": null,
                "recordedAt": "2024-09-12T09:30:02Z", "recordedBy": "iro-003"}]}""";

    private ConcernExamples() {}
}
