package org.openiro.reporting.report;

/** What a report looks like, for those who read the contract: one figure and one row of each table of a synthetic council. */
final class ReportExample {

    static final String JSON = """
            {
              "authority": "E09999999",
              "council": "Sampleborough (synthetic)",
              "synthetic": true,
              "year": 2024,
              "reportingYear": 2025,
              "from": "2024-04-01",
              "to": "2025-03-31",
              "toDate": false,
              "asAt": "2025-03-31",
              "factsUpTo": "2025-05-12T08:30:00Z",
              "calendarVersion": "england-and-wales-2027.1",
              "figures": {
                "reviewsHeldOnTime": {
                  "title": "Reviews held on time",
                  "unit": "PER_CENT",
                  "value": 93.3,
                  "numerator": 56,
                  "denominator": 60,
                  "of": "reviews",
                  "definition": "Of the reviews completed in the period that were on time or late, those on time: …",
                  "basis": "Statutory due date, by completion date. For reviews completed before 1 July 2024, the due date that the source system recorded, where it told one.",
                  "beside": [{"label": "Due date unknown", "count": 2}],
                  "rowsWithFindings": 1,
                  "remark": null
                }
              },
              "tables": {
                "reviewsByMonth": [
                  {"month": "2024-04", "completed": 5, "onTime": 4, "onTimeAdjourned": 0, "late": 1, "unknown": 0}
                ],
                "reviewsByRule": [
                  {"rule": "NEXT_6M", "label": "Later reviews: 6 months", "completed": 41, "onTime": 38,
                   "onTimeAdjourned": 1, "late": 2, "unknown": 0, "heldOnTimePercent": 95.1}
                ],
                "lateReasons": [
                  {"group": "SOCIAL_WORK", "label": "Social work", "reviews": 3, "percent": 75.0, "reasons": [
                    {"code": "SW_REPORT", "label": "Report or plan not ready", "reviews": 3, "contributory": 1}]}
                ],
                "participation": [
                  {"code": "PN1", "label": "Attended and spoke for themselves", "count": 30, "percent": 63.8}
                ],
                "teamByMonthEnd": [
                  {"on": "2024-04-30", "allocated": 58, "withoutIro": 2, "inShortBreaks": 1, "filledFte": 1.1,
                   "availableFte": 1.1, "childrenPerFte": 54.5}
                ],
                "concernThemes": [
                  {"code": "DRIFT_DELAY", "label": "Drift and delay incl. permanence", "count": 4, "percent": 40.0}
                ],
                "concernOutcomes": [
                  {"code": "RESOLVED", "label": "Resolved", "count": 5, "percent": 83.3}
                ]
              }
            }""";

    private ReportExample() {}
}
