package org.openiro.benchmarks.floor;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.buffer.Buffer;
import java.sql.SQLException;
import org.openiro.benchmarks.statements.CopiedValues;
import org.openiro.benchmarks.statements.Replay;
import org.openiro.benchmarks.statements.SeenTransaction;

/** A key is the number of a copy: each id in the statements becomes that copy's, and the answer is always the same. */
final class CopyHandler implements FloorHandler {

    private final AgroalDataSource database;
    private final SeenTransaction transaction;
    private final CopiedValues copied = new CopiedValues();
    private final Buffer answer;

    CopyHandler(FloorPlan plan, AgroalDataSource database) {
        this.database = database;
        this.transaction = new SeenTransaction(plan.statements());
        this.answer = Buffer.buffer(plan.bodies().values().iterator().next());
    }

    @Override
    public Buffer answer(String key) throws SQLException {
        long number = Long.parseLong(key);
        try (Replay replay = new Replay(database.getConnection(), transaction, copied)) {
            replay.each(number, number + 1);
        }
        return answer;
    }
}
