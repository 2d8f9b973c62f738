package org.openiro.review.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.contact.domain.ContactKind.LETTER;
import static org.openiro.review.contact.domain.ContactKind.VISIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openiro.review.entry.domain.Lifetime;

class ContactTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 12);
    private static final Lifetime CHILD = new Lifetime(LocalDate.of(2014, 3, 2), null);

    @ParameterizedTest
    @EnumSource(ContactKind.class)
    void ofAConversationAloneItIsSaidWhoWasThere(ContactKind kind) {
        var withPrivacy = kind.conversation() ? List.of() : List.of("privacy no-conversation");
        var without = kind.conversation() ? List.of("privacy required") : List.of();

        assertThat(refusals(kind, Privacy.ALONE, null, false)).isEqualTo(withPrivacy);
        assertThat(refusals(kind, null, null, false)).isEqualTo(without);
    }

    @Test
    void visitsAndCallsAreConversationsAndWritingIsNot() {
        assertThat(ContactKind.values())
                .filteredOn(ContactKind::conversation)
                .containsExactly(VISIT, ContactKind.VIDEO_CALL, ContactKind.TELEPHONE_CALL);
    }

    @ParameterizedTest
    @EnumSource(Privacy.class)
    void onlyWhatWasNotAppropriateHasAReason(Privacy privacy) {
        boolean needsReason = privacy == Privacy.NOT_APPROPRIATE;

        assertThat(refusals(VISIT, privacy, null, false))
                .isEqualTo(needsReason ? List.of("notAppropriateBecause required") : List.of());
        assertThat(refusals(VISIT, privacy, WhyNotAppropriate.AGE, false))
                .isEqualTo(needsReason ? List.of() : List.of("notAppropriateBecause not-appropriate-only"));
    }

    @Test
    void anotherReasonIsSaidInTheNote() {
        assertThat(refusals(VISIT, Privacy.NOT_APPROPRIATE, WhyNotAppropriate.OTHER, false))
                .containsExactly("note required");
        assertThat(refusals(VISIT, Privacy.NOT_APPROPRIATE, WhyNotAppropriate.OTHER, true))
                .isEmpty();
        assertThat(refusals(VISIT, Privacy.NOT_APPROPRIATE, WhyNotAppropriate.UNDERSTANDING, false))
                .isEmpty();
    }

    @Test
    void aContactOfTomorrowIsRefusedAndOneOfTodayIsNot() {
        assertThat(new Contact(TODAY.plusDays(1), "iro-003", LETTER, null, null).refusals(CHILD, false, TODAY))
                .extracting(each -> each.field() + " " + each.code())
                .containsExactly("contactedOn after-today");
        assertThat(new Contact(TODAY, "iro-003", LETTER, null, null).refusals(CHILD, false, TODAY))
                .isEmpty();
    }

    private static List<String> refusals(
            ContactKind kind, @Nullable Privacy privacy, @Nullable WhyNotAppropriate because, boolean withNote) {
        return new Contact(TODAY, "iro-003", kind, privacy, because)
                .refusals(CHILD, withNote, TODAY).stream()
                        .map(each -> each.field() + " " + each.code())
                        .toList();
    }
}
