package org.openiro.review.worklist;

import static org.openiro.review.child.Responsible.WHO;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.openiro.platform.http.Slice;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.decision.domain.IssuedDecisions;
import org.openiro.review.listing.Listing;
import org.openiro.review.listing.Listings;
import org.openiro.review.paperwork.domain.FollowedReviews;
import org.openiro.review.paperwork.domain.Paper;
import org.openiro.review.paperwork.domain.PaperDone;
import org.openiro.review.paperwork.domain.PaperStanding;
import org.openiro.review.paperwork.domain.PaperworkRule;

/** The list of reviews of which paperwork is overdue, of those of which it is followed. */
@ApplicationScoped
class PaperworkRows {

    /**
     * As {@link PaperworkRule}, {@link IssuedDecisions} and {@link FollowedReviews} have it. Of the reviews whose papers the database
     * has marked as all done none is looked at.
     */
    private static final String OVERDUE = """
            select r.id, r.child_id, r.completed_on, papers.decisions, papers.record, papers.distribution,
                   issued.waiting, issued.first_out, issued.last_out, r.chaired_by, who.iro, who.team, r.completed_on as position
            from paperwork_followed f
            join review r on r.authority = f.authority and r.statutory and not r.papers_done
              and r.completed_on >= greatest(f.completed_from, (select s.completed_from from paperwork_start s
                                                                where s.authority = f.authority
                                                                order by s.number desc limit 1))
            join child c on c.authority = r.authority and c.id = r.child_id
            %s
            cross join lateral (
                select max(done_on) filter (where paper = 'DECISIONS') as decisions,
                       max(done_on) filter (where paper = 'RECORD') as record,
                       max(done_on) filter (where paper = 'DISTRIBUTION') as distribution
                from (select distinct on (paper) paper, done_on from review_paperwork p
                      where p.authority = r.authority and p.review_id = r.id order by paper, number desc) last) papers
            cross join lateral (
                select count(*) filter (where circulated_on is null and closed_on is null) as waiting,
                       min(circulated_on) as first_out,
                       max(circulated_on) filter (where d.outcome is distinct from 'RECORDED_IN_ERROR') as last_out
                from review_decision d
                where d.authority = r.authority and d.review_id = r.id
                  and (d.outcome is distinct from 'RECORDED_IN_ERROR' or d.replaced_by is not null)) issued
            where r.status = 'HELD'
              and (r.completed_on < ?
                      and (issued.waiting > 0 or coalesce(issued.last_out, papers.decisions) is null)
                   or r.completed_on < ? and papers.record is null
                   or r.completed_on < ? and papers.distribution is null)""".formatted(WHO);

    private final Listings listings;
    private final WorkingDays workingDays;

    PaperworkRows(Listings listings, WorkingDays workingDays) {
        this.listings = listings;
        this.workingDays = workingDays;
    }

    Listing overdue(LocalDate today) {
        var rule = new PaperworkRule(workingDays);
        var before = Stream.of(Paper.values())
                .map(paper -> rule.overdueIfCompletedBefore(paper, today))
                .toList();
        return new Listing(OVERDUE, today, before);
    }

    List<LatePaperwork> overdue(Slice slice, LocalDate today) {
        var rule = new PaperworkRule(workingDays);
        return listings.read(overdue(today), slice, row -> overdue(row, rule, today));
    }

    private static LatePaperwork overdue(ResultSet row, PaperworkRule rule, LocalDate today) throws SQLException {
        var completedOn = row.getObject("completed_on", LocalDate.class);
        var papers = new ArrayList<PaperStanding>();
        for (var paper : Paper.values()) {
            papers.add(rule.standing(paper, completedOn, done(row, paper), today));
        }
        return new LatePaperwork(
                row.getObject("id", UUID.class),
                row.getObject("child_id", UUID.class),
                completedOn,
                papers.stream().filter(PaperStanding::overdue).toList(),
                row.getString("chaired_by"),
                row.getString("iro"),
                row.getString("team"));
    }

    /** Of one that is done the list says nothing: when that was recorded is not asked for. */
    private static PaperDone done(ResultSet row, Paper paper) throws SQLException {
        var on = row.getObject(paper.name().toLowerCase(Locale.ROOT), LocalDate.class);
        var byHand = on == null ? PaperDone.NOT : PaperDone.on(on, on);
        if (paper != Paper.DECISIONS) {
            return byHand;
        }
        var issued = new IssuedDecisions(
                row.getInt("waiting"),
                row.getObject("first_out", LocalDate.class),
                row.getObject("last_out", LocalDate.class),
                null);
        return PaperDone.decisions(issued, byHand);
    }
}
