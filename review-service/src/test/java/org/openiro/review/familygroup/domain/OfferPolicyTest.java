package org.openiro.review.familygroup.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.familygroup.domain.OfferedTo.PARENT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.review.entry.domain.Lifetime;

class OfferPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 12);
    private static final LocalDate DIED = TODAY.minusDays(1);

    @Test
    void aMeetingBeginsWithAnOfferOrWithTheDecisionNotToMakeOne() {
        assertThat(refusals(new OfferPolicy(null, List.of(), null, null, null)))
                .containsExactly("offeredOn one-of-two");
        assertThat(refusals(new OfferPolicy(TODAY, List.of(PARENT), null, TODAY, WhyNot.NO_TIME)))
                .containsExactly("offeredOn one-of-two");
        assertThat(refusals(new OfferPolicy(DIED, List.of(PARENT), true, null, null)))
                .isEmpty();
        assertThat(refusals(new OfferPolicy(null, List.of(), null, DIED, WhyNot.NO_TIME)))
                .isEmpty();
    }

    @Test
    void anOfferIsMadeToSomebodyAndHasNoReasonAgainstIt() {
        assertThat(refusals(new OfferPolicy(TODAY.plusDays(1), List.of(), null, null, WhyNot.NO_TIME)))
                .containsExactly("offeredOn after-today", "offeredTo required", "whyNotOffered not-offered-only");
        assertThat(refusals(new OfferPolicy(DIED, List.of(PARENT, PARENT), null, null, null)))
                .containsExactly("offeredTo twice");
    }

    @Test
    void whatIsNotOfferedHasAReasonAndNothingOfAnOffer() {
        assertThat(refusals(new OfferPolicy(null, List.of(PARENT), false, TODAY.plusDays(1), null)))
                .containsExactly(
                        "notOfferedOn after-today",
                        "whyNotOffered required",
                        "offeredTo offer-only",
                        "inLetterBeforeProceedings offer-only");
        assertThat(refusals(new OfferPolicy(null, List.of(), null, DIED, WhyNot.FAMILY_WITHDREW)))
                .containsExactly("whyNotOffered not-offered");
    }

    @Test
    void nothingIsOfferedOrDecidedOfAChildThatHasDied() {
        assertThat(refusals(new OfferPolicy(TODAY, List.of(PARENT), null, null, null)))
                .containsExactly("offeredOn after-death");
        assertThat(refusals(new OfferPolicy(null, List.of(), null, TODAY, WhyNot.NO_TIME)))
                .containsExactly("notOfferedOn after-death");
    }

    private static List<String> refusals(OfferPolicy offer) {
        return offer.refusals(new Lifetime(null, DIED), TODAY).stream()
                .map(each -> each.field() + " " + each.code())
                .toList();
    }
}
