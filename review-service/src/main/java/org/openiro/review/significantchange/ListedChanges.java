package org.openiro.review.significantchange;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.review.child.Responsible;
import org.openiro.review.listing.Listing;
import org.openiro.review.listing.Listings;

/** The list of the council's changes that stand. No review is meant: they are the child's IRO's. */
@ApplicationScoped
public class ListedChanges {

    static final String TOLD = "told";

    private static final String STANDING = """
            select s.id, s.occurred_on as position, null::text as chaired_by, who.iro, who.team
            from significant_change s join child c on c.authority = s.authority and c.id = s.child_id
            %s
            where s.error_at is null""".formatted(Responsible.WHO);

    private final Listings listings;
    private final SignificantChanges changes;
    private final ChangeAnswers answers;

    ListedChanges(Listings listings, SignificantChanges changes, ChangeAnswers answers) {
        this.listings = listings;
        this.changes = changes;
        this.answers = answers;
    }

    /** Those of which the authority has not told the IRO, whoever else did. */
    public static Listing notTold(LocalDate today) {
        return new Listing(STANDING + " and s.told_on is null", today, List.of());
    }

    private static Listing told(LocalDate today) {
        return new Listing(STANDING + " and s.told_on is not null", today, List.of());
    }

    List<ChangeResponse> of(Slice slice, LocalDate today) {
        var ids = listings.read(listing(slice, today), slice, row -> row.getObject("id", UUID.class));
        var found = changes.list("id in ?1", ids).stream().collect(toMap(SignificantChange::id, identity()));
        return answers.of(ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    private static Listing listing(Slice slice, LocalDate today) {
        var told = slice.text(TOLD);
        if (told == null) {
            return new Listing(STANDING, today, List.of());
        }
        return Boolean.parseBoolean(told) ? told(today) : notTold(today);
    }
}
