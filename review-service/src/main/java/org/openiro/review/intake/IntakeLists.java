package org.openiro.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openiro.platform.http.Slice;
import org.openiro.review.intake.domain.ReturnFile;
import org.openiro.review.intake.domain.RowOutcome;

/** Lists what was taken in, page by page. */
@ApplicationScoped
class IntakeLists {

    private final EntityManager entities;

    IntakeLists(EntityManager entities) {
        this.entities = entities;
    }

    Optional<IntakeImport> find(UUID importId) {
        return Optional.ofNullable(entities.find(IntakeImport.class, importId));
    }

    List<IntakeImport> imports(Slice slice) {
        return byTime("IntakeImport", IntakeImport.class, slice, "1 = 1", new HashMap<>());
    }

    List<EventResult> eventResults(Slice slice) {
        Map<String, Object> values = new HashMap<>();
        var where = "1 = 1";
        var result = slice.text("result");
        if (result != null) {
            where = "e.result = :result";
            values.put("result", EventResult.Result.valueOf(result));
        }
        return byTime("EventResult", EventResult.class, slice, where, values);
    }

    List<IntakeResult> results(UUID importId, Slice slice) {
        Map<String, Object> values = new HashMap<>(Map.of("import", importId));
        var where = "e.importId = :import";
        var file = slice.text("file");
        if (file != null) {
            where += " and e.file = :file";
            values.put("file", ReturnFile.valueOf(file));
        }
        var result = slice.text("result");
        if (result != null) {
            where += " and e.result = :result";
            values.put("result", RowOutcome.Result.valueOf(result));
        }
        return byNumber("IntakeResult", IntakeResult.class, slice, where, values);
    }

    List<MissingRow> missingRows(UUID importId, Slice slice) {
        return byNumber(
                "MissingRow",
                MissingRow.class,
                slice,
                "e.importId = :import",
                new HashMap<>(Map.of("import", importId)));
    }

    /** Rows of files stay in their number, and no longer say whose they were; all else about the child goes. */
    void forget(UUID childId) {
        Stream.of(
                        "update intake_result set child_id = null where child_id = :child",
                        "delete from intake_missing_row where child_id = :child",
                        "delete from intake_event_result where child_id = :child")
                .forEach(sql -> entities.createNativeQuery(sql)
                        .setParameter("child", childId)
                        .executeUpdate());
    }

    private <T> List<T> byNumber(String entity, Class<T> type, Slice slice, String where, Map<String, Object> values) {
        var from = "from " + entity + " e where " + where;
        var way = slice.descending() ? " desc" : "";
        if (!slice.first()) {
            from += slice.descending() ? " and e.number < :number" : " and e.number > :number";
            values.put("number", Integer.valueOf(slice.after().getFirst()));
        }
        return list(from + " order by e.number" + way, type, slice, values);
    }

    private <T> List<T> byTime(String entity, Class<T> type, Slice slice, String where, Map<String, Object> values) {
        var from = "from " + entity + " e where " + where;
        var way = slice.descending() ? " desc" : "";
        if (!slice.first()) {
            from += slice.descending()
                    ? " and (e.receivedAt, e.id) < (:at, :id)"
                    : " and (e.receivedAt, e.id) > (:at, :id)";
            values.put("at", Instant.parse(slice.after().getFirst()));
            values.put("id", UUID.fromString(slice.after().getLast()));
        }
        return list(from + " order by e.receivedAt" + way + ", e.id" + way, type, slice, values);
    }

    private <T> List<T> list(String query, Class<T> type, Slice slice, Map<String, Object> values) {
        TypedQuery<T> found = entities.createQuery(query, type).setMaxResults(slice.fetch());
        values.forEach(found::setParameter);
        return found.getResultList();
    }
}
