package org.openiro.review.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.Slice;
import org.openiro.review.entry.EntryQuery;
import org.openiro.review.practice.domain.PracticeStandards;

/** The standards of practice of the council in whose name the transaction works, those that have ended among them. */
@ApplicationScoped
public class PracticeRegister implements PanacheRepositoryBase<PracticeStandardRow, UUID> {

    public PracticeStandards standards() {
        return new PracticeStandards(
                listAll().stream().map(PracticeStandardRow::standard).toList());
    }

    PracticeStandardRow get(UUID standardId) {
        return findByIdOptional(standardId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    List<PracticeStandardRow> page(Slice slice) {
        return EntryQuery.by("standard.from").page(this, slice);
    }

    static List<String> position(PracticeStandardRow row) {
        return List.of(row.standard().from().toString(), row.id().toString());
    }
}
