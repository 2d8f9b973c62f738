package org.openiro.simulator.casemanagement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openiro.simulator.casemanagement.Published.Outcome;
import org.openiro.simulator.council.Dice;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.council.Proportions;
import org.openiro.simulator.council.SyntheticChild;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.council.SystemHappening.ChildWithdrawn;
import org.openiro.simulator.council.SystemHappening.FilesUploaded;
import org.openiro.simulator.council.SystemHappening.ReviewDenied;
import org.openiro.simulator.council.SystemHappening.ReviewSent;
import org.openiro.simulator.council.SystemHappening.SnapshotSent;
import org.openiro.simulator.frontdoor.CaseManagementTopic;
import org.openiro.simulator.frontdoor.CloudEvent;
import org.openiro.simulator.frontdoor.InFlight;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.ledger.ChildEntry;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.simulator.ledger.Mended;
import org.openiro.simulator.ledger.Refused;

/** The council's integration: publishes what its system says, and notes what was taken. */
public final class Integration {

    /** What every council's own topic begins with. */
    public static final String TOPIC = "case-management.";

    /** The scheme of the person ids. */
    public static final String SOURCE_SYSTEM = ChildSnapshot.SOURCE_SYSTEM;

    private static final String SECOND_ID = "-2";
    private static final LocalTime LATE = LocalTime.of(23, 0);

    private final SyntheticCouncil council;
    private final Map<String, SyntheticChild> children;
    private final CaseManagementTopic topic;
    private final Intake intake;
    private final ReturnUpload returns;
    private final DeadLetterDesk deadLetters;
    private final Ledger ledger;

    public Integration(
            SyntheticCouncil council,
            CaseManagementTopic topic,
            ServiceClient reviews,
            ReturnUpload returns,
            Ledger ledger) {
        this.council = council;
        this.children = council.byId();
        this.topic = topic;
        this.intake = new Intake(reviews);
        this.returns = returns;
        this.deadLetters = new DeadLetterDesk(reviews);
        this.ledger = ledger;
    }

    /** All that the system will send, with what goes wrong on the way. */
    public List<Sending> planned(Misbehaviour misbehaviour, long seed) {
        Dice dice = Dice.of(new Proportions(), seed).about("mishaps", authority());
        return Mishaps.of(council, misbehaviour, dice);
    }

    /** Sends the records of one day; its files are uploaded when they have landed. */
    public OnTheWay publish(LocalDate today, List<Sending> sendings) {
        List<Published> published = new ArrayList<>();
        List<FilesUploaded> uploads = new ArrayList<>();
        List<Sending.Mended> mended = new ArrayList<>();
        for (Sending sending : sendings) {
            if (sending instanceof Sending.Right(LocalDate _, FilesUploaded files)) {
                uploads.add(files);
            } else if (sending instanceof Sending.Mended letter) {
                mended.add(letter);
            } else {
                Published event = event(today, sending);
                InFlight.ofThisProcess().published();
                topic.publish(event.event());
                published.add(event);
            }
        }
        return new OnTheWay(published, uploads, mended);
    }

    /** Returns when review-service has dealt with each, so that the clock may go on. */
    public void land(LocalDate today, OnTheWay sent) {
        if (!sent.published().isEmpty()) {
            topic.flush();
            intake.awaits(sent.published());
            InFlight.ofThisProcess().dealtWith(sent.published().size());
            sent.published().forEach(each -> each.entry().ifPresent(ledger::note));
        }
        sent.mended().forEach(letter -> mend(today, letter.what()));
        sent.uploads().forEach(files -> returns.upload(today, files));
    }

    /** Our id of the child, once it has arrived. */
    public Optional<String> childId(String child) {
        return intake.childId(child);
    }

    /** The child's person id, by our id. */
    public Optional<String> person(String childId) {
        return intake.person(childId);
    }

    private Published event(LocalDate today, Sending sending) {
        return switch (sending) {
            case Sending.Right right -> right(today, right);
            case Sending.Mistyped(LocalDate _, SnapshotSent sent, int days) ->
                snapshot(today, new ChildSnapshot(child(sent.child()), sent.child(), sent.asAt(), days));
            case Sending.MistypedReview(LocalDate _, ReviewSent sent, int days) ->
                review(today, row(sent, sent.heldOn().minusDays(days)));
            case Sending.Again(LocalDate _, Sending.Right what) -> {
                Published first = right(today, what);
                yield new Published(first.event(), first.person(), Outcome.NONE, Optional.empty());
            }
            case Sending.AsAnother(LocalDate _, Sending.Right what) -> {
                Published first = right(today, what);
                yield new Published(
                        first.event().asAnother("doubled"), first.person(), Outcome.RESULT, Optional.empty());
            }
            case Sending.Duplicate(LocalDate _, String child) ->
                snapshot(today, new ChildSnapshot(child(child), child + SECOND_ID, today, 0));
            case Sending.Merged(LocalDate _, String child) -> merged(today, child);
            case Sending.Malformed malformed -> malformed(malformed);
            case Sending.Mended _ -> throw new IllegalArgumentException("mending sends nothing");
        };
    }

    private Published right(LocalDate today, Sending.Right right) {
        return switch (right.what()) {
            case SnapshotSent sent -> snapshot(today, ChildSnapshot.of(child(sent.child()), sent.asAt()));
            case ReviewSent sent -> review(today, row(sent, sent.heldOn()));
            case ReviewDenied denied -> denied(today, denied);
            case ChildWithdrawn withdrawn -> withdrawn(today, withdrawn.child());
            case FilesUploaded _ -> throw new IllegalArgumentException("files are no event");
        };
    }

    private Published snapshot(LocalDate today, ChildSnapshot snapshot) {
        return published(snapshot.record(), snapshot.person(), Outcome.RESULT, snapshot.entry(authority(), today));
    }

    private Published review(LocalDate today, ReviewRow row) {
        return published(row.record(), row.child(), Outcome.RESULT, row.entry(authority(), today));
    }

    private Published denied(LocalDate today, ReviewDenied denied) {
        ReviewDenial denial = new ReviewDenial(denied.child(), denied.heldOn(), denied.on());
        return published(denial.record(), denial.child(), Outcome.RESULT, denial.entry(authority(), today));
    }

    private ReviewRow row(ReviewSent sent, LocalDate heldOn) {
        HeldReview review = child(sent.child()).reviews().stream()
                .filter(each -> each.on().equals(sent.heldOn()))
                .findFirst()
                .orElseThrow();
        return new ReviewRow(sent.child(), review, heldOn, sent.on());
    }

    private Published withdrawn(LocalDate today, String child) {
        Map<String, Object> body = statement(today, child);
        body.put("reason", "RECORDED_IN_ERROR");
        CaseRecord record = new CaseRecord(ChildSnapshot.key(child), "child-withdrawn.v1", body);
        return published(record, child, Outcome.GONE, new ChildEntry.ChildWithdrawn(authority(), today, child));
    }

    private Published merged(LocalDate today, String child) {
        String second = child + SECOND_ID;
        Map<String, Object> body = statement(today, child);
        body.put("mergedPersonId", second);
        CaseRecord record = new CaseRecord(ChildSnapshot.key(child), "child-merged.v1", body);
        // No service takes merges yet: both numbers stay children of their own, and this ends as a dead letter.
        Refused refused = new Refused(authority(), today, child, TOPIC + authority(), "unknown-type");
        return new Published(CloudEvent.of(record, authority()), child, Outcome.DEAD_LETTER, Optional.of(refused));
    }

    private Published malformed(Sending.Malformed sent) {
        Refused refused = new Refused(
                authority(),
                sent.on(),
                sent.child(),
                TOPIC + authority(),
                sent.fault().reason());
        return new Published(faulty(sent), sent.child(), Outcome.DEAD_LETTER, Optional.of(refused));
    }

    private CloudEvent faulty(Sending.Malformed sent) {
        return sent.fault().in(meant(sent).record(), authority(), sent.on());
    }

    /** What the record would have said without its fault. */
    private ChildSnapshot meant(Sending.Malformed sent) {
        return ChildSnapshot.of(child(sent.child()), sent.on());
    }

    private void mend(LocalDate today, Sending.Malformed sent) {
        deadLetters.mend(faulty(sent).id(), meant(sent).record());
        ledger.note(new Mended(
                authority(),
                today,
                sent.child(),
                TOPIC + authority(),
                sent.fault().reason()));
        ledger.note(meant(sent).entry(authority(), today));
    }

    private Map<String, Object> statement(LocalDate today, String person) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sourceSystem", ChildSnapshot.SOURCE_SYSTEM);
        body.put("personId", person);
        body.put("sourceVersion", today.atTime(LATE).toInstant(ZoneOffset.UTC).toString());
        return body;
    }

    private Published published(CaseRecord record, String person, Outcome outcome, Entry entry) {
        return new Published(CloudEvent.of(record, authority()), person, outcome, Optional.of(entry));
    }

    private SyntheticChild child(String id) {
        SyntheticChild child = children.get(id);
        if (child == null) {
            throw new IllegalStateException("a sending about a child who is not in the council");
        }
        return child;
    }

    private String authority() {
        return council.authority();
    }
}
