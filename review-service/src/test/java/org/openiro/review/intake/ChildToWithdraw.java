package org.openiro.review.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;
import org.openiro.platform.testing.Remains;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** A child whose identifiers and date of birth stand nowhere else. */
final class ChildToWithdraw {

    final String person = CaseManagement.person();
    final String upn = "UPN-" + person;
    final LocalDate bornOn = dayThatStandsNowhere();
    final String number = "W" + Integer.toUnsignedString(person.hashCode());

    String arrive() {
        CaseManagement.child(person, "2024-01-16T02:00:00Z", looked("""
                "identifiers": [{"scheme": "upn", "identifier": "%s"}, {"scheme": "ssda903", "identifier": "%s"}],
                """.formatted(upn, number)));
        return CaseManagement.arrived(person);
    }

    String looked(String more) {
        return more + """
                "dateOfBirth": "%s", "periodsOfCare": [{"startedOn": "2024-01-15"}]""".formatted(bornOn);
    }

    Returns yearlyReturn(int year) {
        return Returns.of(year).header(header()).episode(number, "15/01/2024", "S", "C1", "U6", "", "");
    }

    String header() {
        return number + ",1," + bornOn.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")) + ",WBRI,,,";
    }

    void withdraw(String childId) {
        CaseManagement.withdrawal(person);
        await().atMost(60, SECONDS).until(() -> PublishedEvents.of("review", "reviews", childId).stream()
                .anyMatch(event -> event.type().equals("child-withdrawn.v1")));
    }

    static List<Published> journal(String childId) {
        return Stream.of("children", "reviews")
                .flatMap(topic -> PublishedEvents.of("review", topic, childId).stream())
                .toList();
    }

    static String refused(UUID event) {
        return await().atMost(60, SECONDS)
                .until(
                        () -> Desk.as("integration")
                                .queryParam("limit", 500)
                                .get("/v1/dead-letters")
                                .path("items.find { it.eventId == '%s' }?.problems?.first()?.code".formatted(event)),
                        code -> code != null);
    }

    /** So that wherever it is found, it is this child's date of birth. */
    private static LocalDate dayThatStandsNowhere() {
        return Stream.iterate(LocalDate.of(2009, 2, 3), day -> day.plusDays(1))
                .filter(day -> Remains.of("review", List.of(day.toString())).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
