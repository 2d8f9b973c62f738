package org.openiro.review.preparation;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Brings a reminder to a team's mailbox: what is to be done and a link, and nothing of the child. */
@ApplicationScoped
class MailSender {

    static final String SUBJECT = "A review is to be prepared";

    private static final Logger LOG = Logger.getLogger(MailSender.class);
    private static final Duration ACCEPTED_WITHIN = Duration.ofSeconds(30);

    private final ReactiveMailer mailer;
    private final Executor oneContext;

    /**
     * All mails are sent from one context. From several, the mail client may connect in the thread of one for a mail of another,
     * and misses what the server says before anybody listens: that mail would hang for as long as we wait, once in some fifty.
     */
    @Inject
    MailSender(ReactiveMailer mailer, Vertx vertx) {
        this(mailer, inOneContext(vertx));
    }

    MailSender(ReactiveMailer mailer, Executor oneContext) {
        this.mailer = mailer;
        this.oneContext = oneContext;
    }

    private static Executor inOneContext(Vertx vertx) {
        var context = VertxContext.getRootContext(vertx.getOrCreateContext());
        return command -> context.runOnContext(_ -> command.run());
    }

    DeliveryOutcome send(String mailbox, ClaimedDelivery delivery) {
        var mail = Mail.withText(mailbox, SUBJECT, delivery.body())
                // The same at every attempt, so that a mail that comes twice is seen to be one.
                .addHeader("Message-ID", "<" + delivery.id() + "@openiro>")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            Uni.createFrom()
                    .deferred(() -> mailer.send(mail))
                    .runSubscriptionOn(oneContext)
                    .await()
                    .atMost(ACCEPTED_WITHIN);
            return DeliveryOutcome.delivered("MAIL_ACCEPTED");
        } catch (RuntimeException e) {
            // What a mail server says may name the mailbox.
            LOG.warnf("the mail server did not take a reminder: %s", e.getClass());
            return answered(e)
                    ? DeliveryOutcome.failed("MAIL_NOT_ACCEPTED")
                    : DeliveryOutcome.serverAway("MAIL_SERVER_AWAY");
        }
    }

    /** It refused this one, which says nothing of others. */
    private static boolean answered(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(SMTPException.class::isInstance);
    }
}
