package org.openiro.review.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.codes.CodeList;
import org.openiro.platform.codes.NationalCodes;
import org.openiro.review.child.domain.ChildFacts;
import org.openiro.review.child.domain.LegalStatusSpell;
import org.openiro.review.child.domain.PeriodOfCare;
import org.openiro.review.child.domain.PlacementSpell;
import org.openiro.review.intake.domain.Finding;

/**
 * Reads a child record: what is said to have happened after today refuses it, a code that no national list knows or a stretch
 * that ends before it begins is a finding.
 */
final class ChildRecordReading {

    private final ChildRecord record;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    ChildRecordReading(ChildRecord record, LocalDate today) {
        this.record = record;
        this.today = today;
    }

    /** The first date after today that cannot be a plan, as a pointer into the record. */
    Optional<String> afterToday() {
        if (after(record.dateOfBirth())) {
            return Optional.of("/dateOfBirth");
        }
        if (after(record.dateOfDeath())) {
            return Optional.of("/dateOfDeath");
        }
        if (after(record.authorityToPlaceOn())) {
            return Optional.of("/authorityToPlaceOn");
        }
        if (after(record.placedForAdoptionOn())) {
            return Optional.of("/placedForAdoptionOn");
        }
        return first(record.periodsOfCare(), "/periodsOfCare/", "/startedOn", ChildRecord.Period::startedOn)
                .or(() -> first(record.periodsOfCare(), "/periodsOfCare/", "/endedOn", ChildRecord.Period::endedOn))
                .or(() -> first(record.legalStatuses(), "/legalStatuses/", "/from", LegalStatusSpell::from))
                .or(() -> first(record.placements(), "/placements/", "/from", PlacementSpell::from));
    }

    ChildFacts facts() {
        return new ChildFacts(
                record.dateOfBirth(),
                record.dateOfDeath(),
                code("sex", CodeList.SEX, record.sex()),
                code("ethnicity", CodeList.ETHNICITY, record.ethnicity()),
                record.language(),
                record.disabled(),
                record.unaccompaniedAsylumSeeking(),
                periods(),
                statuses(),
                placements(),
                record.authorityToPlaceOn(),
                record.placedForAdoptionOn(),
                record.shortBreaks(),
                record.involvements(),
                record.siblingGroup(),
                record.ownChildren(),
                record.permanencePlan(),
                record.carePlanOn(),
                record.restricted());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private @Nullable List<PeriodOfCare> periods() {
        if (record.periodsOfCare() == null) {
            return null;
        }
        var periods = new ArrayList<PeriodOfCare>();
        for (var each : record.periodsOfCare()) {
            if (ordered("periodsOfCare", each.startedOn(), each.endedOn())) {
                periods.add(new PeriodOfCare(
                        each.startedOn(),
                        true,
                        each.endedOn(),
                        code("periodsOfCare", CodeList.REASON_EPISODE_CEASED, each.endReason())));
            }
        }
        periods.sort(Comparator.comparing(PeriodOfCare::startedOn));
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i - 1).overlaps(periods.get(i))) {
                findings.add(new Finding("periodsOfCare", "501", "two periods of care overlap"));
            }
        }
        return PeriodOfCare.joined(periods);
    }

    private @Nullable List<LegalStatusSpell> statuses() {
        if (record.legalStatuses() == null) {
            return null;
        }
        return record.legalStatuses().stream()
                .filter(each -> known("legalStatuses", CodeList.LEGAL_STATUS, each.code())
                        && ordered("legalStatuses", each.from(), each.to()))
                .sorted(Comparator.comparing(LegalStatusSpell::from))
                .toList();
    }

    private @Nullable List<PlacementSpell> placements() {
        if (record.placements() == null) {
            return null;
        }
        return record.placements().stream()
                .filter(each -> known("placements", CodeList.PLACEMENT_TYPE, each.type())
                        && ordered("placements", each.from(), each.to()))
                .sorted(Comparator.comparing(PlacementSpell::from))
                .toList();
    }

    private @Nullable String code(String field, CodeList list, @Nullable String code) {
        return code != null && known(field, list, code) ? code : null;
    }

    private boolean known(String field, CodeList list, String code) {
        if (NationalCodes.shipped().known(list, code)) {
            return true;
        }
        findings.add(new Finding(field, "CODE_UNKNOWN", "not a code of the national list; not taken"));
        return false;
    }

    private boolean ordered(String field, LocalDate from, @Nullable LocalDate to) {
        if (to == null || !to.isBefore(from)) {
            return true;
        }
        findings.add(new Finding(field, "ENDS_BEFORE_START", "ends before it begins; not taken"));
        return false;
    }

    private boolean after(@Nullable LocalDate date) {
        return date != null && date.isAfter(today);
    }

    private <T> Optional<String> first(@Nullable List<T> list, String before, String behind, DateOf<T> date) {
        if (list == null) {
            return Optional.empty();
        }
        for (int i = 0; i < list.size(); i++) {
            if (after(date.of(list.get(i)))) {
                return Optional.of(before + i + behind);
            }
        }
        return Optional.empty();
    }

    private interface DateOf<T> {
        @Nullable
        LocalDate of(T each);
    }
}
