package org.openiro.platform.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Walks every column of every table of a service's database, past row-level security, in search of a text. */
public final class Remains {

    private static final String COLUMNS = """
            select quote_ident(c.relname), quote_ident(a.attname), a.atttypid = 'bytea'::regtype
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and a.attnum > 0 and not a.attisdropped""";

    private Remains() {}

    /** The columns, as {@code table.column}, in which any of these texts stands. */
    public static Set<String> of(String database, List<String> texts) {
        try (Connection all = TestDatabase.superuser(database)) {
            Set<String> found = new TreeSet<>();
            for (Column column : columns(all)) {
                for (String text : texts) {
                    if (column.holds(all, text)) {
                        found.add(column.table() + "." + column.name());
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the tables of " + database + " cannot be read", e);
        }
    }

    private static List<Column> columns(Connection all) throws SQLException {
        try (PreparedStatement statement = all.prepareStatement(COLUMNS);
                ResultSet row = statement.executeQuery()) {
            List<Column> columns = new ArrayList<>();
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2), row.getBoolean(3)));
            }
            return columns;
        }
    }

    private record Column(String table, String name, boolean bytes) {

        boolean holds(Connection all, String text) throws SQLException {
            String where = bytes ? "position(convert_to(?, 'UTF8') in %s) > 0" : "position(? in %s::text) > 0";
            try (PreparedStatement statement = all.prepareStatement(
                    "select exists (select from " + table + " where " + where.formatted(name) + ")")) {
                statement.setString(1, text);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getBoolean(1);
                }
            }
        }
    }
}
