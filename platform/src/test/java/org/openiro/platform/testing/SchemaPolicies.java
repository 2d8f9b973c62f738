package org.openiro.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Walks the schema of a service's database as its migrations left it. */
public final class SchemaPolicies {

    /** What holds no council's rows in any service: a table, and the calendar that all councils read. */
    private static final Set<String> SHARED_EXCEPTIONS =
            Set.of("flyway_schema_history", "late_bank_holiday.read_by_every_council");

    /** Where the worker finds due work of all councils, and old keys to forget. */
    private static final Set<String> WORKER_TABLES = Set.of(
            "outbox", "relay_member", "relay_lease", "pending_fact", "dead_letter", "event_replay", "idempotency_key");

    private static final String UNPROTECTED = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and not (c.relrowsecurity and c.relforcerowsecurity
                       and exists (select 1 from pg_policies p
                                   where p.schemaname = 'public' and p.tablename = c.relname))""";
    private static final String WITHOUT_AUTHORITY = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and has_any_column_privilege('%1$s_app', c.oid, 'select, insert, update')
              and not exists (select 1 from pg_policies p
                              where p.schemaname = 'public' and p.tablename = c.relname
                                and '%1$s_app' = any (p.roles)
                                and p.qual like '%%authority = current_setting(''openiro.authority''%%'
                                and p.with_check like '%%authority = current_setting(''openiro.authority''%%')""";
    private static final String WORKER_REACHES = """
            select 'worker:' || c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
              and (has_any_column_privilege('%1$s_worker', c.oid, 'select, insert, update')
                   or has_table_privilege('%1$s_worker', c.oid, 'delete'))""";
    private static final String OPEN_POLICIES = """
            select p.tablename || '.' || p.policyname from pg_policies p
            where p.schemaname = 'public' and '%1$s_app' = any (p.roles)
              and p.qual not like '%%openiro.authority%%'""";
    private static final String REACHABLE_PARTITIONS = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relispartition and c.relkind in ('r', 'p')
              and not (c.relrowsecurity and c.relforcerowsecurity)
              and (has_table_privilege('%1$s_app', c.oid, 'select, insert, update, delete')
                   or has_table_privilege('%1$s_worker', c.oid, 'select, insert, update, delete'))""";
    private static final String KEYS_WITHOUT_AUTHORITY = """
            select con.conrelid::regclass || '.' || con.conname from pg_constraint con
            where con.connamespace = 'public'::regnamespace and con.contype in ('p', 'u', 'f')
              and exists (select 1 from pg_attribute a where a.attrelid = con.conrelid and a.attname = 'authority')
              and not exists (select 1 from pg_attribute a where a.attrelid = con.conrelid
                              and a.attname = 'authority' and a.attnum = any (con.conkey))""";
    private static final String MIGHTY_ROLES = """
            select rolname from pg_roles
            where rolname in ('%1$s_app', '%1$s_worker', '%1$s_owner')
              and (rolsuper or rolbypassrls or rolcreaterole or rolreplication)
            union all
            select tableowner || ' owns ' || tablename from pg_tables
            where schemaname = 'public' and tableowner <> '%1$s_owner'
            union all
            select m.rolname || ' may become ' || r.rolname
            from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid
            where m.rolname in ('%1$s_app', '%1$s_worker')""";

    private static final String DEFINERS = """
            select p.proname from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.prosecdef
              and (p.prosrc not like '%%current_setting(''openiro.authority'')%%'
                   or coalesce(array_to_string(p.proconfig, ','), '') not like '%%search_path=public%%'
                   or has_function_privilege('%1$s_worker', p.oid, 'execute'))""";

    private SchemaPolicies() {}

    /**
     * Fails on any table that row-level security does not keep to the transaction's authority, on any key that leaves
     * the authority out, on any function that does the owner's work for more than the authority, and on any role that
     * could pass them.
     *
     * @param database of the service
     * @param exceptions tables without rows of councils, {@code table.constraint} of keys, and {@code worker:table} of
     *     tables where the worker finds due work; each with its reason beside the call
     */
    public static void check(String database, String... exceptions) {
        assertThat(violations(database, exceptions))
                .as("the schema of %s", database)
                .isEmpty();
    }

    /** What {@link #check} would complain of. */
    static List<String> violations(String database, String... exceptions) {
        Set<String> excepted = new TreeSet<>(SHARED_EXCEPTIONS);
        WORKER_TABLES.forEach(table -> excepted.add("worker:" + table));
        excepted.addAll(List.of(exceptions));
        List<String> violations = new ArrayList<>();
        add(violations, database, UNPROTECTED, excepted, "has no forced row-level security: ");
        add(violations, database, WITHOUT_AUTHORITY, excepted, "is not kept to the authority: ");
        add(violations, database, WORKER_REACHES, excepted, "is within the worker's reach: ");
        add(violations, database, OPEN_POLICIES, excepted, "lets the application pass the authority: ");
        add(violations, database, REACHABLE_PARTITIONS, excepted, "is a partition that can be read directly: ");
        add(violations, database, KEYS_WITHOUT_AUTHORITY, excepted, "is a key without the authority: ");
        add(violations, database, DEFINERS, excepted, "does the owner's work beyond the authority: ");
        add(violations, database, MIGHTY_ROLES, excepted, "is too mighty: ");
        return violations;
    }

    private static void add(
            List<String> violations, String database, String query, Set<String> excepted, String complaint) {
        try (Connection all = TestDatabase.superuser(database);
                Statement statement = all.createStatement();
                ResultSet rows = statement.executeQuery(query.formatted(database))) {
            while (rows.next()) {
                if (!excepted.contains(rows.getString(1))) {
                    violations.add(complaint + rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the schema of " + database + " cannot be read", e);
        }
    }
}
