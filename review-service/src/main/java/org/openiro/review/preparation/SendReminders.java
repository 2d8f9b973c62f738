package org.openiro.review.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.preparation.domain.Recipient;

/** Sends reminders and lets what becomes of them be known: each change commits with its event and what is to be delivered. */
@ApplicationScoped
class SendReminders {

    private final Reminders reminders;
    private final Deliveries deliveries;
    private final ReminderMessages messages;
    private final PreparationSettings settings;
    private final Outbox outbox;
    private final DetailUrls urls;

    SendReminders(
            Reminders reminders,
            Deliveries deliveries,
            ReminderMessages messages,
            PreparationSettings settings,
            Outbox outbox,
            DetailUrls urls) {
        this.reminders = reminders;
        this.deliveries = deliveries;
        this.messages = messages;
        this.settings = settings;
        this.outbox = outbox;
        this.urls = urls;
    }

    void send(Reminder reminder) {
        reminders.persist(reminder);
        addressed(reminder);
    }

    /** An unacknowledged reminder follows a transfer. */
    void readdress(Reminder reminder, Recipient recipient, LocalDate on) {
        reminder.address(recipient, on);
        deliveries.withdraw(reminder.id());
        addressed(reminder);
    }

    void withdraw(Reminder reminder, LocalDate on) {
        reminder.withdraw(on);
        deliveries.withdraw(reminder.id());
        publish(reminder);
    }

    void restore(Reminder reminder) {
        reminder.restore();
        if (reminder.outstanding()) {
            deliveries.resume(reminder.id(), reminder.timesAddressed());
        }
        publish(reminder);
    }

    /** Somebody said so: what was not delivered yet needs to be no more. */
    void acknowledged(Reminder reminder) {
        deliveries.withdraw(reminder.id());
        publish(reminder);
    }

    private void addressed(Reminder reminder) {
        // A delivery refers to it by the database's word.
        reminders.flush();
        publish(reminder);
        settings.current().ifPresent(setting -> deliver(reminder, setting));
    }

    private void deliver(Reminder reminder, PreparationSetting setting) {
        var event = event(reminder);
        if (setting.webhook().isPresent()) {
            deliveries.add(reminder, DeliveryChannel.WEBHOOK, null, messages.webhook(event));
        }
        var team = reminder.recipient().team();
        if (team != null && setting.mailbox(team).isPresent()) {
            deliveries.add(reminder, DeliveryChannel.EMAIL, team, messages.email(event));
        }
    }

    private void publish(Reminder reminder) {
        outbox.append(new OutgoingEvent(
                "reviews", PreparationDue.TYPE, reminder.childId().toString(), event(reminder)));
    }

    private PreparationDue event(Reminder reminder) {
        return PreparationDue.of(reminder, urls.reminder(reminder.id()));
    }
}
