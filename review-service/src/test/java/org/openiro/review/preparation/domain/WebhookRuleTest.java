package org.openiro.review.preparation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRuleTest {

    private static final WebhookRule STRICT = new WebhookRule(false);
    private static final WebhookRule ANYWHERE = new WebhookRule(true);
    private static final String URL = "https://hooks.sampleborough.example:443/openiro?key=1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.0",
                "10.255.255.255",
                "100.64.0.0",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.255",
                "169.254.169.254",
                "172.16.0.0",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.0",
                "192.168.255.255",
                "198.18.0.0",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "ff02::1",
                "2001::1",
                "2001:1ff::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "3fff:fff::1"
            })
    void noAddressWithinAnybodysNetworkIsAllowed(String address) throws UnknownHostException {
        assertThat(STRICT.allows(InetAddress.getByName(address))).isFalse();
        assertThat(ANYWHERE.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.0.3.1",
                "192.88.98.1",
                "192.89.99.1",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "198.51.99.1",
                "198.51.101.1",
                "203.0.112.1",
                "203.1.113.1",
                "223.255.255.255",
                "2001:200::1",
                "2001:db7::1",
                "2001:db9::1",
                "2003::1",
                "2a00:1450:4009::1",
                "3fff:1000::1"
            })
    void anAddressThatTheWholeInternetReachesIsAllowed(String address) throws UnknownHostException {
        assertThat(STRICT.allows(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://hooks.sampleborough.example/openiro, url:not-https",
        "ftp://hooks.sampleborough.example/openiro, url:not-https",
        "https:///openiro, url:no-host",
        "https://hooks.sampleborough.example:8443/openiro, url:other-port",
        "https://user@hooks.sampleborough.example/, url:more-than-an-address",
        "https://hooks.sampleborough.example/#part, url:more-than-an-address",
        "https://hooks sampleborough, url:not-an-address",
        "/openiro, url:not-https url:no-host"
    })
    void whatIsNoHttpsAddressIsRefused(String url, String refusals) {
        assertThat(refusals(STRICT, url, secret(32))).isEqualTo(refusals);
    }

    @Test
    void plainHttpIsForTestsAlone() {
        assertThat(refusals(ANYWHERE, "http://127.0.0.1:8099/hook", secret(32))).isEmpty();
        assertThat(refusals(ANYWHERE, "ftp://127.0.0.1/hook", secret(32))).isEqualTo("url:not-https");
    }

    @Test
    void aSecretHasTwentyFourToSixtyFourBytes() {
        assertThat(refusals(STRICT, URL, secret(24))).isEmpty();
        assertThat(refusals(STRICT, URL, secret(64))).isEmpty();
        for (var secret : List.of(
                secret(23), secret(65), secret(32).substring("whsec_".length()), "whsec_!!!!", "whsec_", "secret")) {
            assertThat(refusals(STRICT, URL, secret)).isEqualTo("secret:not-a-secret");
        }
    }

    @Test
    void aSecretStandsForItsBytes() {
        assertThat(WebhookRule.key(secret(24))).isEqualTo(new byte[24]);
    }

    private static String refusals(WebhookRule rule, String url, String secret) {
        return String.join(
                " ",
                rule.refusals(url, secret).stream()
                        .map(each -> each.field() + ":" + each.code())
                        .toList());
    }

    private static String secret(int bytes) {
        return "whsec_" + Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
