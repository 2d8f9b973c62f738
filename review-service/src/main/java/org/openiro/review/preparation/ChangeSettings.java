package org.openiro.review.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.http.ETags;
import org.openiro.review.child.ChildLocks;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.timeliness.TimelinessSettingsChanged;

/**
 * Changes how a council's people are reminded. Where it is told of from another day, every child is looked at again; nobody
 * works on a child meanwhile, who would else go by the day of before.
 */
@ApplicationScoped
class ChangeSettings {

    private final PreparationSettings settings;
    private final PreparationAhead ahead;
    private final WebhookTargets targets;
    private final ChildLocks locks;
    private final CurrentUser user;
    private final Clock clock;

    ChangeSettings(
            PreparationSettings settings,
            PreparationAhead ahead,
            WebhookTargets targets,
            ChildLocks locks,
            CurrentUser user,
            Clock clock) {
        this.settings = settings;
        this.ahead = ahead;
        this.targets = targets;
        this.locks = locks;
        this.user = user;
        this.clock = clock;
    }

    PreparationSetting set(@Nullable String ifMatch, SettingsRequest request) {
        Refusals.refuse(ReminderProblem.SETTING_REFUSED, twins(request.mailboxes()));
        var setting = forChange(ifMatch);
        boolean otherDay = !Objects.equals(setting.remindersFrom(), request.remindersFrom());
        setting.reminds(request.remindersFrom(), request.mailboxes());
        if (otherDay) {
            locks.allChildren();
            ahead.lookAtAll(LocalDate.now(clock));
        }
        return kept(setting);
    }

    /** In the transaction of the change, in which nobody else works on a child of the council. */
    void historyChanged(@Observes TimelinessSettingsChanged change) {
        ahead.lookAtAll(LocalDate.now(clock));
    }

    PreparationSetting bringTo(@Nullable String ifMatch, Webhook webhook) {
        Refusals.refuse(ReminderProblem.SETTING_REFUSED, targets.refusals(webhook));
        return brings(ifMatch, webhook);
    }

    PreparationSetting bringNowhere(@Nullable String ifMatch) {
        return brings(ifMatch, null);
    }

    private PreparationSetting brings(@Nullable String ifMatch, @Nullable Webhook webhook) {
        var setting = forChange(ifMatch);
        setting.brings(webhook);
        return kept(setting);
    }

    private PreparationSetting forChange(@Nullable String ifMatch) {
        var known = settings.current();
        ETags.require(ifMatch, known.map(PreparationSetting::tag).orElse(0L));
        return known.orElseGet(PreparationSetting::none);
    }

    private PreparationSetting kept(PreparationSetting setting) {
        setting.changed(user.subject(), clock.instant());
        settings.persistAndFlush(setting);
        return setting;
    }

    private static List<Refusal> twins(List<TeamMailbox> mailboxes) {
        var teams = new HashSet<String>();
        return mailboxes.stream().allMatch(each -> teams.add(each.team()))
                ? List.of()
                : List.of(new Refusal("mailboxes", "team-twice", "a team has one mailbox"));
    }
}
