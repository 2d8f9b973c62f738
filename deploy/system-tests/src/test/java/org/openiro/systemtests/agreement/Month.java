package org.openiro.systemtests.agreement;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openiro.simulator.Evenings;
import org.openiro.simulator.Main;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.systemtests.Council;
import org.openiro.systemtests.Databases;
import org.openiro.systemtests.FrontDoors;
import org.openiro.systemtests.LocalPlatform;

/** A council lives a financial year and a month more on a platform of its own; each evening of May 2025 all is compared. */
final class Month implements AutoCloseable {

    static final LocalDate FIRST = LocalDate.of(2025, 5, 1);
    static final LocalDate LAST = LocalDate.of(2025, 5, 31);

    private static final String AUTHORITY = SyntheticCouncil.AUTHORITY;
    private static final int CHILDREN = 60;

    private final Agreement agreement = new Agreement();
    private final Occurred occurred = new Occurred();
    private final LocalPlatform platform;
    private final Path folder;
    private final Council council;
    private final ServiceClient reviews;
    private final OddLives odd;
    private final ReviewTopic topic;
    private final Rest rest;

    Month(LocalPlatform platform, Path folder) {
        this.platform = platform;
        this.folder = folder;
        this.council = platform.council(AUTHORITY);
        this.reviews = council.reviews();
        this.odd = new OddLives(platform, AUTHORITY);
        this.topic = new ReviewTopic(platform.endpoints().kafka(), AUTHORITY);
        this.rest = new Rest(platform, FrontDoors.as(platform, "platform-admin", AUTHORITY));
    }

    void live() {
        StringWriter complaints = new StringWriter();
        int exit = Main.run(
                new Evenings(FIRST, this::evening),
                new PrintWriter(complaints, true),
                "live",
                "--children=" + CHILDREN,
                "--years=1",
                "--until=" + LAST,
                "--late=5",
                "--doubled=5",
                "--reordered=5",
                "--corrected=5",
                "--malformed=3",
                "--merged=3",
                "--withdrawn=5",
                "--ledger=" + ledger(),
                "--endpoints=" + endpoints(),
                "--token-command=" + String.join(" ", platform.command("deploy/token")),
                "--clock-command=" + String.join(" ", platform.command("deploy/clock")));
        if (exit != 0) {
            throw new IllegalStateException("the council could not live to the end of the month: " + complaints);
        }
    }

    private void evening(LocalDate day) {
        odd.live(day);
        PlainClass classes = PlainClass.asAt(day, reviews);
        rest.of(day, classes.version());
        topic.readOn();
        Details details = Details.of(council, day);
        occurred.look(details);
        agreement.compare(details, places(classes));
    }

    /** What ought to be added when a service shows the class of a review at one place more. */
    private List<Place> places(PlainClass classes) {
        var places = new ArrayList<Place>(List.of(
                new DueDates(),
                new AsKnownToday(reviews),
                new EachReview(reviews),
                new DatesAgain(classes),
                new LateWithoutReason(reviews),
                new OnTimeByLaterEntry(reviews),
                new AdjournedReviews(reviews),
                new HeldEvents(topic),
                new DueEvents(topic, classes),
                new ReportingRows(Databases.of(platform), AUTHORITY, classes),
                new AnnualFigures(council, FIRST.getYear() - 1),
                new AnnualFigures(council, FIRST.getYear()),
                new LedgerClasses(
                        Ledger.read(ledger()), AUTHORITY, odd.lateHoliday().orElse(null))));
        places.addAll(OwedReviews.lists(reviews));
        return places;
    }

    Agreement agreement() {
        return agreement;
    }

    Occurred occurred() {
        return occurred;
    }

    /** Events by which a review was told otherwise than before. */
    long corrections() {
        return topic.corrections();
    }

    private Path ledger() {
        return folder.resolve("ledger.jsonl");
    }

    private Path endpoints() {
        try {
            return Files.writeString(
                    folder.resolve("endpoints.json"),
                    platform.endpoints().byName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        odd.close();
        topic.close();
        rest.doors().close();
    }
}
