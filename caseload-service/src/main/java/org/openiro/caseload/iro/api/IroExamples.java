package org.openiro.caseload.iro.api;

/** What requests and answers about IROs look like, for the contract. All people are synthetic. */
final class IroExamples {

    static final String REQUEST = """
            {"name": "Synthetic IRO One", "subject": "7f0c2f3e-0b52-4d0c-9f07-5f7a4f0f1c11", "professional": "iro-003",
             "team": "IRO-TEAM", "vacant": false, "teamManager": false,
             "posts": [{"from": "2024-04-01", "fte": 0.8, "iroShare": 0.75, "basis": "PERMANENT"}],
             "absences": [{"from": "2024-08-05", "to": "2024-09-16"}]}""";

    static final String IRO = """
            {"iroId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c9b01", "name": "Synthetic IRO One",
             "subject": "7f0c2f3e-0b52-4d0c-9f07-5f7a4f0f1c11", "professional": "iro-003", "team": "IRO-TEAM",
             "vacant": false, "teamManager": false,
             "posts": [{"from": "2024-04-01", "to": null, "fte": 0.8, "iroShare": 0.75, "basis": "PERMANENT"}],
             "absences": [{"from": "2024-08-05", "to": "2024-09-16"}], "enteredByPerson": true,
             "recordedAt": "2024-04-02T09:30:00Z"}""";

    private IroExamples() {}
}
