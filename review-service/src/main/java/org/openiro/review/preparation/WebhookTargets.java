package org.openiro.review.preparation;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openiro.review.preparation.domain.WebhookRule;
import org.openiro.review.refusal.domain.Refusal;

/** Finds the address behind a webhook's host. Only in the profiles local and test may it be any, and be plain http. */
@ApplicationScoped
class WebhookTargets {

    private static final List<String> ANYWHERE = List.of("local", "test");

    private final WebhookRule rule = new WebhookRule(anywhere(ConfigUtils.getProfiles()));

    static boolean anywhere(List<String> profiles) {
        return !profiles.isEmpty() && ANYWHERE.containsAll(profiles);
    }

    List<Refusal> refusals(Webhook webhook) {
        return rule.refusals(webhook.url(), webhook.secret());
    }

    /** One that the rule allows; none when any of the host's addresses is not, however it is then reached. */
    Optional<InetAddress> addressOf(String host) throws UnknownHostException {
        var all = InetAddress.getAllByName(host);
        return Arrays.stream(all).allMatch(rule::allows) ? Arrays.stream(all).findFirst() : Optional.empty();
    }
}
