package org.openiro.review.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.openiro.review.entry.Entries;
import org.openiro.review.entry.EntryProblem;
import org.openiro.review.practice.domain.PracticeStandard;

/** Sets and ends standards; what follows from them is derived wherever it is asked for. */
@ApplicationScoped
class SetStandards {

    private final PracticeRegister register;
    private final StandardEnds ends;
    private final Entries entries;

    SetStandards(PracticeRegister register, StandardEnds ends, Entries entries) {
        this.register = register;
        this.ends = ends;
        this.entries = entries;
    }

    StandardWithEnds set(PracticeStandard standard) {
        EntryProblem.refuse(standard.refusals());
        var row = new PracticeStandardRow(standard, entries.now());
        register.persistAndFlush(row);
        return new StandardWithEnds(row, List.of());
    }

    StandardWithEnds end(StandardWithEnds set, EndStandardRequest request) {
        EntryProblem.refuse(set.standard().endedOn(request.until()).refusals());
        var row = set.row();
        var end = new StandardEnd(row.id(), set.ends().size() + 1, request, entries.now());
        ends.persistAndFlush(end);
        return new StandardWithEnds(
                row, Stream.concat(set.ends().stream(), Stream.of(end)).toList());
    }
}
