package org.openiro.review.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/** An upgrade reaches children of whom nothing was ahead by the release before. */
class PreparationLookedAtAgainTest {

    @Test
    void everyChildsPreparationIsLookedAtOnTheNextDayAtTheLatest() throws SQLException {
        try (var older = new OlderDatabase()) {
            older.migrate(MigrationVersion.fromVersion("0201"));
            try (var superuser = older.superuser();
                    var statement = superuser.createStatement()) {
                statement.execute("""
                        insert into child
                        select 'E09999997', ('0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a0' || n)::uuid, 0, '{}', now()
                        from generate_series(1, 3) n;
                        insert into preparation_ahead (authority, child_id, on_date) values
                            ('E09999997', '0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01', '2000-01-01'),
                            ('E09999997', '0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a02', '2099-01-01'),
                            ('E09999997', '0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a03', '9999-12-31')""");

                older.migrate(MigrationVersion.LATEST);

                var days = new ArrayList<Integer>();
                try (var found = statement.executeQuery("""
                        select on_date - (now() at time zone 'Europe/London')::date from preparation_ahead
                        order by child_id""")) {
                    while (found.next()) {
                        days.add(found.getInt(1));
                    }
                }
                assertThat(days).hasSize(3).endsWith(1, 1);
                assertThat(days.getFirst()).isNegative();
            }
        }
    }
}
