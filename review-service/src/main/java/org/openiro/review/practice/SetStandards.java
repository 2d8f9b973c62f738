package org.openiro.review.practice;

import jakarta.enterprise.context.ApplicationScoped;
import org.openiro.review.entry.Entries;
import org.openiro.review.entry.EntryProblem;
import org.openiro.review.practice.domain.PracticeStandard;

/** Sets and ends standards; what follows from them is derived wherever it is asked for. */
@ApplicationScoped
class SetStandards {

    private final PracticeRegister register;
    private final Entries entries;

    SetStandards(PracticeRegister register, Entries entries) {
        this.register = register;
        this.entries = entries;
    }

    PracticeStandardRow set(PracticeStandard standard) {
        EntryProblem.refuse(standard.refusals());
        var row = new PracticeStandardRow(standard, entries.now());
        register.persistAndFlush(row);
        return row;
    }

    PracticeStandardRow end(PracticeStandardRow row, EndStandardRequest request) {
        EntryProblem.refuse(row.standard().endedOn(request.until()).refusals());
        row.end(request.until(), entries.now());
        register.flush();
        return row;
    }
}
