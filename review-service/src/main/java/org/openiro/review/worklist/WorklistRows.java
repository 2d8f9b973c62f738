package org.openiro.review.worklist;

import static org.openiro.review.worklist.WorklistQuery.IRO;
import static org.openiro.review.worklist.WorklistQuery.TEAM;
import static org.openiro.review.worklist.WorklistQuery.WHO;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.review.worklist.WorklistQuery.Listing;

/** The lists of reviews: late without a reason, under way. */
@ApplicationScoped
class WorklistRows {

    private static final String NO_LIMIT = "9999-12-31";

    private static final String LATE = """
            select r.id, r.child_id, r.completed_on, r.statutory_due_on, r.days_late, r.chaired_by, r.source, who.iro, who.team,
                   r.completed_on as position
            from review r join child c on c.authority = r.authority and c.id = r.child_id
            %s
            where r.status = 'HELD' and r.timeliness = 'LATE' and r.late_reason = 'NOT_RECORDED'""".formatted(WHO);

    private static final String UNDER_WAY = """
            select r.id, r.child_id, r.opened_on, r.booked_for, jsonb_array_length(r.adjournments) as adjournments,
                   case when jsonb_array_length(r.adjournments) = 0 then 'OPENED' else 'ADJOURNED' end as status,
                   r.complete_by, r.obligation_id, o.statutory_due_on, o.opened_on as required_opened_on, r.chaired_by,
                   who.iro, who.team, coalesce(r.complete_by, date '9999-12-31') as position
            from review r join child c on c.authority = r.authority and c.id = r.child_id
            left join obligation o on o.authority = r.authority and o.id = r.obligation_id
            %s
            where r.status = 'BOOKED' and r.opened_on is not null""".formatted(WHO);

    private final WorklistQuery query;

    WorklistRows(WorklistQuery query) {
        this.query = query;
    }

    static Listing late(LocalDate today) {
        return new Listing(LATE, today, List.of());
    }

    static Listing underWay(LocalDate today) {
        return new Listing(UNDER_WAY, today, List.of());
    }

    List<LateReview> lateWithoutReason(Slice slice, LocalDate today) {
        return query.read(
                late(today),
                slice,
                row -> new LateReview(
                        row.getObject("id", UUID.class),
                        row.getObject("child_id", UUID.class),
                        row.getObject("completed_on", LocalDate.class),
                        row.getObject("statutory_due_on", LocalDate.class),
                        row.getInt("days_late"),
                        row.getString("chaired_by"),
                        row.getString("source"),
                        row.getString(IRO),
                        row.getString(TEAM)));
    }

    List<ReviewUnderWay> underWay(Slice slice, LocalDate today) {
        return query.read(
                underWay(today),
                slice,
                row -> new ReviewUnderWay(
                        row.getObject("id", UUID.class),
                        row.getObject("child_id", UUID.class),
                        row.getString("status"),
                        row.getObject("opened_on", LocalDate.class),
                        row.getObject("booked_for", LocalDate.class),
                        row.getInt("adjournments"),
                        row.getObject("complete_by", LocalDate.class),
                        row.getObject("obligation_id", UUID.class),
                        row.getObject("statutory_due_on", LocalDate.class),
                        row.getObject("required_opened_on", LocalDate.class),
                        row.getString("chaired_by"),
                        row.getString(IRO),
                        row.getString(TEAM)));
    }

    static List<String> position(LateReview review) {
        return List.of(review.completedOn().toString(), review.reviewId().toString());
    }

    static List<String> position(ReviewUnderWay review) {
        var limit = review.completeBy() == null ? NO_LIMIT : review.completeBy().toString();
        return List.of(limit, review.reviewId().toString());
    }
}
