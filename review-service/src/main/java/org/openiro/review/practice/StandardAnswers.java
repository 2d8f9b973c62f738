package org.openiro.review.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openiro.platform.http.ETags;
import org.openiro.review.entry.Entered;
import org.openiro.review.practice.StandardResponse.StandardEnded;

/** Answers standards with what was said of their ends, and which of it changed days that had passed. */
@ApplicationScoped
class StandardAnswers {

    private final Clock clock;

    StandardAnswers(Clock clock) {
        this.clock = clock;
    }

    List<StandardResponse> of(List<StandardWithEnds> found) {
        return found.stream().map(this::of).toList();
    }

    Response with(Response.ResponseBuilder response, StandardWithEnds set) {
        return response.entity(of(set)).tag(ETags.of(set.version())).build();
    }

    private StandardResponse of(StandardWithEnds set) {
        var standard = set.row().standard();
        var ended = new ArrayList<StandardEnded>();
        for (var end : set.ends()) {
            ended.add(StandardEnded.of(end, standard.endChangesBefore(end.until(), day(end.entered()))));
            standard = standard.endedOn(end.until());
        }
        return StandardResponse.of(set, standard.beganBefore(day(set.row().entered())), ended);
    }

    private LocalDate day(Entered entered) {
        return LocalDate.ofInstant(entered.at(), clock.getZone());
    }
}
