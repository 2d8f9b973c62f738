package org.openiro.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.events.PendingFacts;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Child;
import org.openiro.review.child.ChildLocks;
import org.openiro.review.child.ChildRegister;
import org.openiro.review.child.Children;
import org.openiro.review.child.WithdrawnChildren;
import org.openiro.review.child.domain.Identifier;
import org.openiro.review.intake.domain.ChildReturn;
import org.openiro.review.intake.domain.ReturnFile;
import org.openiro.review.intake.domain.RowOutcome;
import org.openiro.review.intake.domain.YearOfReturns;
import org.openiro.review.review.ReviewCourse;

/**
 * Takes a yearly return, all of it in one transaction: either every row has its result, or the import never was. Children
 * are worked on in chunks, so that a council's whole return fits into memory.
 */
@ApplicationScoped
class TakeReturn {

    private static final int CHUNK = 100;
    private static final int FIRST_YEAR = 1991;

    private final EntityManager entities;
    private final Children children;
    private final WithdrawnChildren withdrawn;
    private final ChildRegister register;
    private final ReviewCourse course;
    private final ChildLocks locks;
    private final ReturnIntake intake;
    private final MissedRows missedRows;
    private final PendingFacts pending;
    private final AccessLog accessLog;
    private final CurrentUser user;
    private final Clock clock;

    TakeReturn(
            EntityManager entities,
            Children children,
            WithdrawnChildren withdrawn,
            ChildRegister register,
            ReviewCourse course,
            ChildLocks locks,
            ReturnIntake intake,
            MissedRows missedRows,
            PendingFacts pending,
            AccessLog accessLog,
            CurrentUser user,
            Clock clock) {
        this.entities = entities;
        this.children = children;
        this.withdrawn = withdrawn;
        this.register = register;
        this.course = course;
        this.locks = locks;
        this.intake = intake;
        this.missedRows = missedRows;
        this.pending = pending;
        this.accessLog = accessLog;
        this.user = user;
        this.clock = clock;
    }

    IntakeImport take(int collectionYear, Map<ReturnFile, Path> files) {
        var today = LocalDate.now(clock);
        requireYear(collectionYear, today);
        var year = new YearOfReturns(collectionYear, today);
        files.forEach((file, path) -> ReturnCsv.read(file, path, year));
        locks.allChildren();
        entities.setFlushMode(FlushModeType.COMMIT);
        var missed = new ArrayList<MissedRow>();
        var touched = new HashSet<UUID>();
        var all = year.checked();
        for (int from = 0; from < all.size(); from += CHUNK) {
            takeChunk(all.subList(from, Math.min(from + CHUNK, all.size())), year, missed, touched);
        }
        accessLog.touched(touched);
        return keep(year, missed);
    }

    private void takeChunk(List<ChildReturn> given, YearOfReturns year, List<MissedRow> missed, Set<UUID> touched) {
        var names = given.stream().map(each -> Identifier.ssda903(each.child())).toList();
        var gone = withdrawn.among(names);
        var known = children.known(names);
        var ofChild = new LinkedHashMap<ChildReturn, Child>();
        var arrived = new ArrayList<String>();
        for (var each : given) {
            if (gone.contains(Identifier.ssda903(each.child()))) {
                each.outcomes()
                        .forEach(row -> row.refused("CHILD", "CHILD_WITHDRAWN", "the child was withdrawn; not taken"));
                continue;
            }
            var child = known.get(Identifier.ssda903(each.child()));
            if (child == null) {
                arrived.add(each.child());
            }
            ofChild.put(each, child == null ? register.arriving() : child);
        }
        var ofChildren = course.load(new HashSet<>(ofChild.values()));
        ofChild.forEach((each, child) -> {
            var work = Objects.requireNonNull(ofChildren.get(child.id()));
            intake.take(work, each, year.collectionYear());
            missed.addAll(missedRows.of(work, each, year));
            touched.add(child.id());
        });
        entities.flush();
        entities.clear();
        // What waited for one child is taken one after the other, and each sees what the one before it left.
        entities.setFlushMode(FlushModeType.AUTO);
        pending.release(
                ReviewRecordHandler.CHILD,
                arrived.stream()
                        .map(number -> Identifier.ssda903(number).toString())
                        .toList());
        entities.setFlushMode(FlushModeType.COMMIT);
    }

    private IntakeImport keep(YearOfReturns year, List<MissedRow> missed) {
        var taken = new IntakeImport(UUID.randomUUID(), year.collectionYear(), clock.instant(), user.subject());
        var outcomes = year.outcomes();
        var byFile = new ArrayList<FileCounts>();
        for (var file : ReturnFile.values()) {
            byFile.add(FileCounts.of(
                    file.part(),
                    outcomes.stream().filter(each -> each.file() == file).toList()));
        }
        taken.counted(FileCounts.of("all", outcomes), byFile, missed.size());
        entities.persist(taken);
        keepResults(taken.id(), outcomes);
        for (int i = 0; i < missed.size(); i++) {
            entities.persist(new MissingRow(taken.id(), i + 1, missed.get(i)));
        }
        entities.flush();
        return taken;
    }

    private void keepResults(UUID importId, List<RowOutcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            entities.persist(new IntakeResult(importId, i + 1, outcomes.get(i)));
            if (i % 1000 == 999) {
                entities.flush();
            }
        }
    }

    private static void requireYear(int year, LocalDate today) {
        if (year < FIRST_YEAR || LocalDate.of(year, 4, 1).isAfter(today)) {
            throw new ProblemException(
                    IntakeProblem.INVALID_COLLECTION_YEAR,
                    new FieldError(
                            "/collectionYear",
                            "out-of-range",
                            "the year in which the collection began: 2017 is 1 April 2017 to 31 March 2018"));
        }
    }
}
