package org.openiro.review.preparation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.review.preparation.domain.BackOff;

/**
 * Attempts one delivery: claims it, brings it outside of any transaction, and notes what came of it. Whoever dies between
 * bringing and noting leaves it to be brought again: at least once, under one id.
 */
@ApplicationScoped
class DeliverReminder {

    private static final Logger LOG = Logger.getLogger(DeliverReminder.class);

    private final Deliveries deliveries;
    private final PreparationSettings settings;
    private final WebhookSender webhooks;
    private final MailSender mails;
    private final CurrentAuthority authority;
    private final BackOff backOff;

    DeliverReminder(
            Deliveries deliveries,
            PreparationSettings settings,
            WebhookSender webhooks,
            MailSender mails,
            CurrentAuthority authority,
            PreparationConfig config) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.webhooks = webhooks;
        this.mails = mails;
        this.authority = authority;
        this.backOff = new BackOff(config.backOff());
    }

    private record Attempt(ClaimedDelivery delivery, Optional<PreparationSetting> setting) {}

    /** In the name of the delivery's council. */
    DeliveryOutcome attempt(UUID deliveryId) {
        var claimed = QuarkusTransaction.requiringNew()
                .call(() -> deliveries.claim(deliveryId).map(each -> new Attempt(each, settings.current())));
        if (claimed.isEmpty()) {
            return DeliveryOutcome.ANOTHERS;
        }
        var delivery = claimed.get().delivery();
        var outcome = bring(delivery, claimed.get().setting());
        var again = backOff.after(delivery.tries());
        QuarkusTransaction.requiringNew().run(() -> deliveries.cameTo(delivery, outcome, again));
        if (!outcome.delivered() && again.isEmpty()) {
            LOG.warnf("delivery %s of %s was given up: %s", deliveryId, authority.code(), outcome.code());
        }
        return outcome;
    }

    private DeliveryOutcome bring(ClaimedDelivery delivery, Optional<PreparationSetting> setting) {
        return switch (delivery.channel()) {
            case WEBHOOK ->
                setting.flatMap(PreparationSetting::webhook)
                        .map(webhook -> webhooks.send(webhook, delivery))
                        .orElse(DeliveryOutcome.NOT_SET);
            case EMAIL ->
                Optional.ofNullable(delivery.team())
                        .flatMap(team -> setting.flatMap(each -> each.mailbox(team)))
                        .map(mailbox -> mails.send(mailbox, delivery))
                        .orElse(DeliveryOutcome.NOT_SET);
        };
    }
}
