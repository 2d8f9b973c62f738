package org.openiro.review.familygroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.openiro.platform.http.ETags;
import org.openiro.review.familygroup.domain.FamilyOffer;

/** Answers applications for orders with what the law finds missing, of all meetings of their children. */
@ApplicationScoped
class ApplicationAnswers {

    private final FamilyGroupMeetings meetings;
    private final OrderApplications applications;
    private final Duty duty;

    ApplicationAnswers(FamilyGroupMeetings meetings, OrderApplications applications, Duty duty) {
        this.meetings = meetings;
        this.applications = applications;
        this.duty = duty;
    }

    List<ApplicationResponse> of(List<OrderApplication> found) {
        var childIds = found.stream().map(OrderApplication::childId).distinct().toList();
        var offers = meetings.standing(childIds);
        var days = applications.days(childIds);
        return found.stream()
                .map(each -> of(
                        each,
                        offers.getOrDefault(each.childId(), List.of()),
                        days.getOrDefault(each.childId(), List.of())))
                .toList();
    }

    /** The tag says what is found: meetings change that without a change of the application. */
    Response with(Response.ResponseBuilder response, OrderApplication application) {
        var answer = of(List.of(application)).getFirst();
        var found = answer.findings().stream().map(Enum::name).collect(Collectors.joining("+"));
        return response.entity(answer)
                .tag(ETags.of(application.version(), found))
                .build();
    }

    private ApplicationResponse of(OrderApplication application, List<FamilyOffer> offers, List<LocalDate> days) {
        var appliedOn = application.appliedOn();
        var before = days.stream()
                .filter(day -> day.isBefore(appliedOn))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return ApplicationResponse.of(
                application,
                duty.toOffer().inForce(appliedOn),
                application.error() == null ? duty.toOffer().findings(appliedOn, before, offers) : List.of());
    }
}
