package org.openiro.review.calendarfeed.domain;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The part of a calendar's address that nobody can guess: 256 random bits. Only its hash is kept, so that whoever reads the
 * database cannot read calendars; a plain hash is enough, for there is nothing to try out.
 */
public final class FeedSecret {

    private static final int BYTES = 32;

    private FeedSecret() {}

    public static String draw(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
