package org.openiro.review.calendarfeed.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class FeedSecretTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void aSecretIs256BitsThatStandInAnAddress() {
        assertThat(FeedSecret.draw(random)).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(FeedSecret.draw(random));
    }

    /** The example of FIPS 180-2. */
    @Test
    void itsHashIsSha256() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
