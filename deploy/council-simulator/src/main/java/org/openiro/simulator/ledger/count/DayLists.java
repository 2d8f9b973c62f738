package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openiro.simulator.ledger.Entry;

/**
 * What the lists of review-service have to hold at the end of a day, row by row, and how long they are, reckoned from the
 * ledger alone. A row is named by its list and by what it is about: the id that was answered, or the child's person id.
 */
public final class DayLists {

    public static final String REVIEWS_OVERDUE = "reviews-overdue";
    public static final String REVIEWS_DUE_SOON = "reviews-due-soon";
    public static final String REVIEWS_UNBOOKED = "reviews-unbooked";
    public static final String LATE_WITHOUT_REASON = "late-without-reason";
    public static final String ADJOURNED = "adjourned-reviews";
    public static final String DECISIONS_OVERDUE = "decisions-overdue";
    public static final String PAPERWORK_LATE = "paperwork-late";
    public static final String MONITORING_RED = "monitoring-red";
    public static final String MIDWAY_CHECKS = "midway-checks";
    public static final String CHANGES_UNTOLD = "changes-untold";
    public static final String REMINDERS = "reminders-outstanding";
    public static final String CALENDARS = "calendars";
    public static final String MEETINGS_WARNED_OF = "meeting-warnings";
    public static final String HEARD = "heard";
    public static final String COUNTS = "counts";
    public static final String REVIEWS_TO_SETTLE = "reviews-to-settle";
    public static final String DECISIONS_TO_SETTLE = "decisions-to-settle";
    public static final String AUDIT_PROGRESS = "audit-progress";
    public static final String AUDIT_SAMPLES = "audit-samples";
    public static final String AUDIT_RESULTS = "audit-results";

    /** The counts that are reckoned here; review-service counts more lists than these. */
    public static final List<String> COUNTED = List.of(
            "reviewsOverdue",
            "reviewsDueSoon",
            "reviewsUnbooked",
            "lateWithoutReason",
            "adjournedReviews",
            "decisionsOverdue",
            "paperworkLate",
            "monitoringRed",
            "reviewsToSettle",
            "decisionsToSettle",
            "midwayChecksDue",
            "changesNotTold");

    private static final int LATELY_DAYS = 92;

    private final SortedMap<String, String> rows = new TreeMap<>();
    private final SortedSet<String> leftOut = new TreeSet<>();

    private DayLists() {}

    public static DayLists of(List<Entry> ledger, String authority, LocalDate day) {
        Noted noted = Noted.of(ledger, authority, day);
        DayLists lists = new DayLists();
        OwedReviews owed = new OwedReviews(noted);
        lists.counted("reviewsOverdue", REVIEWS_OVERDUE, owed.overdue());
        lists.counted("reviewsDueSoon", REVIEWS_DUE_SOON, owed.dueSoon());
        lists.counted("reviewsUnbooked", REVIEWS_UNBOOKED, owed.unbooked());
        lists.counted("lateWithoutReason", LATE_WITHOUT_REASON, LateWithoutReason.rows(noted));
        lists.counted("adjournedReviews", ADJOURNED, ReviewsUnderWay.rows(noted));
        lists.counted("decisionsOverdue", DECISIONS_OVERDUE, OverdueDecisions.rows(noted));
        lists.counted("paperworkLate", PAPERWORK_LATE, LatePapers.rows(noted));
        lists.counted("monitoringRed", MONITORING_RED, RedForms.rows(noted));
        lists.counted("reviewsToSettle", REVIEWS_TO_SETTLE, DeniedReviews.rows(noted));
        lists.counted("decisionsToSettle", DECISIONS_TO_SETTLE, OverdueDecisions.ofNoReview(noted));
        lists.counted("midwayChecksDue", MIDWAY_CHECKS, MidwayChecksDue.rows(noted));
        lists.counted("changesNotTold", CHANGES_UNTOLD, UntoldChanges.rows(noted));
        lists.add(AUDIT_SAMPLES, AuditSamples.rows(noted, ledger, authority));
        lists.add(AUDIT_PROGRESS, AuditSamples.progress(noted));
        lists.add(AUDIT_RESULTS, AuditGrades.rows(noted));
        lists.add(CALENDARS, Calendars.rows(noted));
        lists.add(MEETINGS_WARNED_OF, MeetingWarnings.rows(noted));
        lists.add(HEARD, Heard.rows(noted));
        OutstandingReminders reminders = new OutstandingReminders(noted);
        lists.add(REMINDERS, reminders.rows());
        reminders.leftOut().forEach(about -> lists.leftOut.add(name(REMINDERS, about)));
        return lists;
    }

    /** Whether details that were entered on a day are looked at: within a quarter; older ones were at the end of their own. */
    public static boolean lately(LocalDate day, LocalDate entered) {
        return entered.isAfter(day.minusDays(LATELY_DAYS));
    }

    /** The rows by name, as {@code comparison} words those of the product. */
    public SortedMap<String, String> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    /** The names of rows that may be on the list or not: what was noted does not say. */
    public SortedSet<String> leftOut() {
        return Collections.unmodifiableSortedSet(leftOut);
    }

    private void counted(String count, String list, Map<String, String> ofList) {
        rows.put(name(COUNTS, count), Integer.toString(ofList.size()));
        add(list, ofList);
    }

    private void add(String list, Map<String, String> ofList) {
        ofList.forEach((about, row) -> rows.put(name(list, about), row));
    }

    /** How a row is named. */
    public static String name(String list, String about) {
        return list + "/" + about;
    }
}
