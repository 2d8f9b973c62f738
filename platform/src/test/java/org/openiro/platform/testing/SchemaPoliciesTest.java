package org.openiro.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The platform's own schema passes, and each of the ways in which a schema could leak is found. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class SchemaPoliciesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table leak (authority text, constraint pk_leak primary key (authority))|has no forced row-level security: leak",
                "create table leak (authority text); alter table leak enable row level security; alter table leak force row level security; grant select on leak to platform_app; create policy p on leak to platform_app using (authority = current_setting('openiro.authority', true))|is not kept to the authority: leak",
                "create table leak (authority text); select openiro_protect('leak'); alter table leak disable row level security|has no forced row-level security: leak",
                "create table leak (authority text); select openiro_protect('leak'); create policy wide on leak to platform_app using (true)|lets the application pass the authority: leak.wide",
                "create table leak (authority text, id uuid, constraint pk_leak primary key (id)); select openiro_protect('leak')|is a key without the authority: leak.pk_leak",
                "create table leak (authority text, at date) partition by range (at); select openiro_protect('leak'); create table leak_1 partition of leak default; grant select on leak_1 to platform_app|is a partition that can be read directly: leak_1",
                "create function leak() returns void language sql security definer set search_path = public as 'delete from note'|does the owner's work beyond the authority: leak",
                "create table leak (authority text); select openiro_protect('leak'); grant select on leak to platform_worker|is within the worker's reach: worker:leak",
            })
    void aTableThatLeaksIsFound(String migration, String complaint) throws SQLException {
        try {
            TestDatabase.owner("platform", migration);
            assertThat(SchemaPolicies.violations("platform")).contains(complaint);
        } finally {
            TestDatabase.owner("platform", "drop table if exists leak; drop function if exists leak()");
        }
    }

    @Test
    void theSchemaOfThePlatformAndItsSampleLeaksNothing() {
        SchemaPolicies.check("platform");
    }

    @Test
    void aRoleThatPassesRowLevelSecurityIsFound() throws SQLException {
        try (var all = TestDatabase.superuser("platform");
                var statement = all.createStatement()) {
            statement.execute("alter role platform_app bypassrls");
            assertThat(SchemaPolicies.violations("platform")).contains("is too mighty: platform_app");
            statement.execute("alter role platform_app nobypassrls");
        }
        assertThat(SchemaPolicies.violations("platform")).doesNotContain("is too mighty: platform_app");
    }
}
