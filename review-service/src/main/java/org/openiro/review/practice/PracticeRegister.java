package org.openiro.review.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.Slice;
import org.openiro.review.entry.EntryQuery;
import org.openiro.review.practice.domain.PracticeStandards;

/** The standards of practice of the council in whose name the transaction works, those that have ended among them. */
@ApplicationScoped
public class PracticeRegister implements PanacheRepositoryBase<PracticeStandardRow, UUID> {

    private static final String ALONE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) as locked";

    private final StandardEnds ends;
    private final CurrentAuthority authority;

    PracticeRegister(StandardEnds ends, CurrentAuthority authority) {
        this.ends = ends;
        this.authority = authority;
    }

    public PracticeStandards standards() {
        return new PracticeStandards(
                withEnds(listAll()).stream().map(StandardWithEnds::standard).toList());
    }

    StandardWithEnds get(UUID standardId) {
        var row = findByIdOptional(standardId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        return withEnds(List.of(row)).getFirst();
    }

    /** The same to be ended: read once nobody else ends a standard of this council. */
    StandardWithEnds held(UUID standardId) {
        getEntityManager()
                .createNativeQuery(ALONE)
                .setParameter("name", "practice-standards:" + authority.code())
                .getSingleResult();
        return get(standardId);
    }

    List<StandardWithEnds> page(Slice slice) {
        return withEnds(EntryQuery.by("standard.from").page(this, slice));
    }

    private List<StandardWithEnds> withEnds(List<PracticeStandardRow> rows) {
        var known = ends.of(rows);
        return rows.stream()
                .map(row -> new StandardWithEnds(row, known.getOrDefault(row.id(), List.of())))
                .toList();
    }

    static List<String> position(StandardWithEnds set) {
        return List.of(set.row().standard().from().toString(), set.row().id().toString());
    }
}
