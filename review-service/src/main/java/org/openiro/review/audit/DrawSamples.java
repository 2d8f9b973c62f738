package org.openiro.review.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.openiro.review.audit.domain.AuditPeriod;
import org.openiro.review.audit.domain.SampleDraw;
import org.openiro.review.entry.Entries;
import org.openiro.review.entry.EntryProblem;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.review.ReviewRegister;

/** Draws samples of the reviews completed in a period. */
@ApplicationScoped
class DrawSamples {

    private final AuditSamples samples;
    private final AuditSampleItems items;
    private final ReviewRegister reviews;
    private final Entries entries;
    private final SecureRandom seeds = new SecureRandom();

    DrawSamples(AuditSamples samples, AuditSampleItems items, ReviewRegister reviews, Entries entries) {
        this.samples = samples;
        this.items = items;
        this.reviews = reviews;
        this.entries = entries;
    }

    AuditSample draw(AuditPeriod period, int size) {
        EntryProblem.refuse(period.refusals(entries.today()));
        var population = reviews.completed(period.from(), period.to());
        if (population.isEmpty()) {
            EntryProblem.refuse(List.of(new Refusal("from", "no-reviews", "no review was completed in this period")));
        }
        var draw = new SampleDraw(seeds.nextInt(Integer.MAX_VALUE));
        var drawnFrom = new AuditSample.Population(population.size(), SampleDraw.digest(population.keySet()));
        var sample = new AuditSample(period, size, draw.seed(), drawnFrom, entries.now());
        samples.persist(sample);
        var drawn = draw.draw(population.keySet(), size);
        int place = 1;
        for (var reviewId : drawn) {
            var childId = Objects.requireNonNull(population.get(reviewId));
            items.persist(new AuditSampleItem(sample.id(), place++, reviewId, childId));
        }
        samples.flush();
        return sample;
    }
}
