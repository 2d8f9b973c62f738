package org.openiro.review.arrangement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiro.review.CaseTable;

/** Front ends take the labels of codes from the published lists. */
class PublishedCodesTest {

    @Test
    void theRolesAndWhoIsAParentAreThoseOfThePublishedList() {
        assertThat(Arrays.stream(InviteeRole.values()).map(each -> each + " " + each.parent()))
                .containsExactlyElementsOf(published("invitee_role")
                        .map(row -> row.getField("code")
                                + " "
                                + row.getField("group").equals("PARENT"))
                        .toList());
    }

    @Test
    void theReasonsForExcludingAreThoseOfThePublishedList() {
        assertThat(Arrays.stream(ExclusionReason.values()).map(Enum::name))
                .containsExactlyElementsOf(published("exclusion_reason")
                        .map(row -> row.getField("code"))
                        .toList());
    }

    private static Stream<NamedCsvRecord> published(String list) {
        return CaseTable.rows("contracts/codes/" + list + ".csv").stream();
    }
}
