package org.openiro.review.monitoring;

import java.util.List;
import org.openiro.review.monitoring.domain.Irregularity;
import org.openiro.review.monitoring.domain.MonitoringRule;
import org.openiro.review.monitoring.domain.ReviewedChild;
import org.openiro.review.review.ReviewFacts;

/** The form of one review, every revision of it, with the child as the review found it. */
record MonitoringForm(ReviewFacts review, ReviewedChild child, List<MonitoringRevision> revisions) {

    /** The one that counts. */
    MonitoringRevision last() {
        return revisions.getLast();
    }

    List<Irregularity> irregularities() {
        return MonitoringRule.irregularities(last().answers(), child);
    }
}
