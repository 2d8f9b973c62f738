package org.openiro.reporting.testing;

import java.time.LocalDate;
import java.util.List;
import org.openiro.reporting.facts.domain.HeldReview;

/** A held review of a ten-year-old who spoke, due and completed on the days that a test says. */
public final class ReviewBuilder {

    private final String name;
    private LocalDate dueOn;
    private LocalDate recordedDueOn;
    private LocalDate openedOn;
    private LocalDate completedOn;
    private Integer age = 10;
    private List<String> codes = List.of("PN1");
    private String lateReason;
    private List<String> contributory = List.of();
    private String rule = "NEXT_6M";
    private boolean statutory = true;
    private boolean recordedAfterDue;
    private boolean shortBreak;
    private boolean withFindings;

    ReviewBuilder(String name) {
        this.name = name;
    }

    public ReviewBuilder due(String iso) {
        dueOn = LocalDate.parse(iso);
        return this;
    }

    public ReviewBuilder recordedDue(String iso) {
        recordedDueOn = LocalDate.parse(iso);
        return this;
    }

    public ReviewBuilder opened(String iso) {
        openedOn = LocalDate.parse(iso);
        return this;
    }

    public ReviewBuilder aged(Integer years) {
        age = years;
        return this;
    }

    public ReviewBuilder coded(String... participation) {
        codes = List.of(participation);
        return this;
    }

    public ReviewBuilder because(String reason, String... others) {
        lateReason = reason;
        contributory = List.of(others);
        return this;
    }

    public ReviewBuilder under(String code) {
        rule = code;
        return this;
    }

    public ReviewBuilder meetingOnly() {
        statutory = false;
        return this;
    }

    public ReviewBuilder enteredLater() {
        recordedAfterDue = true;
        return this;
    }

    public ReviewBuilder ofShortBreaks() {
        shortBreak = true;
        return this;
    }

    public ReviewBuilder withFindings() {
        withFindings = true;
        return this;
    }

    public HeldReview completed(String iso) {
        completedOn = LocalDate.parse(iso);
        return new HeldReview(
                Given.id(name),
                Given.id("child of " + name),
                null,
                completedOn,
                openedOn,
                dueOn,
                recordedDueOn,
                rule,
                age,
                codes,
                lateReason,
                contributory,
                statutory,
                false,
                recordedAfterDue,
                shortBreak,
                withFindings);
    }
}
