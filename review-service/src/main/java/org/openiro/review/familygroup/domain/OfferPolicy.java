package org.openiro.review.familygroup.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.domain.Lifetime;
import org.openiro.review.refusal.domain.Refusal;

/** What goes with an offer, and what with the decision not to make one: a meeting begins with one of the two. */
public record OfferPolicy(
        @Nullable LocalDate offeredOn,
        List<OfferedTo> offeredTo,
        @Nullable Boolean inLetter,
        @Nullable LocalDate notOfferedOn,
        @Nullable WhyNot whyNot) {

    public OfferPolicy {
        offeredTo = List.copyOf(offeredTo);
    }

    /** Why it cannot begin like this; empty when it can. */
    public List<Refusal> refusals(Lifetime child, LocalDate today) {
        if ((offeredOn == null) == (notOfferedOn == null)) {
            return List.of(new Refusal("offeredOn", "one-of-two", "give either offeredOn or notOfferedOn"));
        }
        return offeredOn == null ? notOffered(notOfferedOn, child, today) : offered(offeredOn, child, today);
    }

    private List<Refusal> offered(LocalDate day, Lifetime child, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        refusals.addAll(child.refusals("offeredOn", day, today));
        if (offeredTo.isEmpty()) {
            refusals.add(new Refusal("offeredTo", "required", "an offer is made to somebody"));
        }
        if (new HashSet<>(offeredTo).size() < offeredTo.size()) {
            refusals.add(new Refusal("offeredTo", "twice", "each is given once"));
        }
        if (whyNot != null) {
            refusals.add(new Refusal("whyNotOffered", "not-offered-only", "goes with notOfferedOn alone"));
        }
        return List.copyOf(refusals);
    }

    private List<Refusal> notOffered(@Nullable LocalDate day, Lifetime child, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (day != null) {
            refusals.addAll(child.refusals("notOfferedOn", day, today));
        }
        if (whyNot == null) {
            refusals.add(new Refusal("whyNotOffered", "required", "not to offer it needs a reason"));
        }
        if (whyNot == WhyNot.FAMILY_WITHDREW) {
            refusals.add(new Refusal("whyNotOffered", "not-offered", "nobody withdraws from what was not offered"));
        }
        if (!offeredTo.isEmpty()) {
            refusals.add(new Refusal("offeredTo", "offer-only", "goes with offeredOn alone"));
        }
        if (inLetter != null) {
            refusals.add(new Refusal("inLetterBeforeProceedings", "offer-only", "goes with offeredOn alone"));
        }
        return List.copyOf(refusals);
    }
}
