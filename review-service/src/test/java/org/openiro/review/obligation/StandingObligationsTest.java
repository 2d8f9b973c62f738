package org.openiro.review.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;
import org.openiro.review.obligation.StandingObligations.Standing;

/** What is read to be shown, compared with the entities. No two columns have the same value in all of these rows. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class StandingObligationsTest {

    @Inject
    StandingObligations standing;

    @Inject
    Obligations obligations;

    @Inject
    AsAuthority asAuthority;

    private UUID childId;

    @BeforeEach
    void aChildCame() {
        childId = UUID.fromString(CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02"));
    }

    @Test
    void aRowWithEveryColumnSaysWhatItsEntityDoes() throws SQLException {
        change("""
                period_started_on = '2024-01-15', sequence = 7, statutory_due_on = '2024-02-12', local_due_on = '2024-02-05',
                local_policy_id = gen_random_uuid(), brought_forward_by = gen_random_uuid(), recorded_due_on = '2024-02-13',
                mismatch = 'LOCAL_POLICY', rule = 'FIRST_20WD', rules = '{FIRST_20WD,NEXT_3M}', moved = true,
                before_due_on = '2024-02-11', before_rule = 'NEXT_6M', opened_on = '2024-02-08',
                discharged_on = '2024-02-09', discharged_by = gen_random_uuid(), duty_ended_on = '2024-03-01',
                duty_ended_because = 'DIED', short_break = true, adjourned_twice = true, alerts_on = '2024-02-14'""");
        var kept = same().getFirst().state();
        assertThat(kept).hasNoNullFieldsOrProperties();
        assertThat(kept.before()).hasNoNullFieldsOrProperties();
        assertThat(kept.working()).hasNoNullFieldsOrProperties();
    }

    @Test
    void aRowWithNothingThatMayBeMissingSaysWhatItsEntityDoes() throws SQLException {
        change("""
                period_started_on = null, statutory_due_on = null, local_due_on = null, recorded_due_on = null, mismatch = null,
                rule = null, short_break = true, rules = '{}', before_due_on = null, before_rule = null, moved = true,
                working = '{"rules": [], "working": ["nothing is known"]}', inputs = '{"shortBreak": false}'""");
        same();
    }

    @Test
    void oneThatIsWithdrawnIsReadToo() throws SQLException {
        change("withdrawn = true, short_break = true, discharged_on = null, moved = false");
        assertThat(same().getFirst().state().withdrawn()).isTrue();
    }

    @Test
    void anotherCouncilReadsNothingOfTheChild() {
        var read = asAuthority.call(
                TestTokens.OTHERSHIRE, () -> QuarkusTransaction.requiringNew().call(() -> standing.of(childId)));
        assertThat(read).isEmpty();
    }

    private List<Standing> same() {
        return asAuthority.call(TestTokens.SAMPLEBOROUGH, () -> QuarkusTransaction.requiringNew()
                .call(() -> {
                    var read = standing.of(childId);
                    assertThat(read)
                            .isNotEmpty()
                            .isEqualTo(obligations.of(childId).stream()
                                    .map(each ->
                                            new Standing(ObligationState.of(each), each.version(), each.knownSince()))
                                    .toList());
                    return read;
                }));
    }

    private void change(String columns) throws SQLException {
        try (var superuser = TestDatabase.superuser("review");
                var statement = superuser.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update obligation set %s where child_id = '%s'".formatted(columns, childId)))
                    .isPositive();
        }
    }
}
