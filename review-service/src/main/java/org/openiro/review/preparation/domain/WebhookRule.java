package org.openiro.review.preparation.domain;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.openiro.review.refusal.domain.Refusal;

/**
 * Where a council may have its reminders brought to: an https address that the whole internet could reach, so that nobody has
 * this service knock at doors within its own network; and a secret as Standard Webhooks has it, of 24 to 64 bytes.
 */
public final class WebhookRule {

    private static final String SECRET = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;
    private static final int HTTPS = 443;

    private final boolean anywhere;

    /**
     * A rule for an installation.
     *
     * @param anywhere where nobody's network is at stake, as in tests: http, every address and every port too
     */
    public WebhookRule(boolean anywhere) {
        this.anywhere = anywhere;
    }

    public List<Refusal> refusals(String url, String secret) {
        var refusals = new ArrayList<Refusal>();
        try {
            var address = new URI(url);
            if (!"https".equals(address.getScheme()) && !(anywhere && "http".equals(address.getScheme()))) {
                refusals.add(new Refusal("url", "not-https", "an address begins with https://"));
            }
            if (address.getHost() == null) {
                refusals.add(new Refusal("url", "no-host", "an address names a host"));
            }
            if (address.getPort() != -1 && address.getPort() != HTTPS && !anywhere) {
                refusals.add(new Refusal("url", "other-port", "an address is reached by port 443"));
            }
            if (address.getUserInfo() != null || address.getFragment() != null) {
                refusals.add(new Refusal("url", "more-than-an-address", "without a user, a password or a fragment"));
            }
        } catch (URISyntaxException e) {
            refusals.add(new Refusal("url", "not-an-address", "this is no address"));
        }
        if (!usable(secret)) {
            refusals.add(new Refusal("secret", "not-a-secret", "whsec_ and the base64 of 24 to 64 random bytes"));
        }
        return refusals;
    }

    /** The bytes that a usable secret stands for. */
    public static byte[] key(String secret) {
        return Base64.getDecoder().decode(secret.substring(SECRET.length()));
    }

    private static boolean usable(String secret) {
        if (!secret.startsWith(SECRET)) {
            return false;
        }
        try {
            int length = key(secret).length;
            return length >= SHORTEST && length <= LONGEST;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a host that has this address may be spoken to: no loopback, private, link-local, shared or reserved one. */
    public boolean allows(InetAddress address) {
        return anywhere || (address instanceof Inet4Address ? publicFour(address) : publicSix(address));
    }

    private static boolean publicFour(InetAddress address) {
        int first = at(address, 0);
        int second = at(address, 1);
        int third = at(address, 2);
        boolean reserved = first == 0 || first == 10 || first == 127 || first >= 224;
        boolean local = (first == 172 && second >= 16 && second < 32)
                || (first == 192 && second == 168)
                || (first == 169 && second == 254)
                || (first == 100 && second >= 64 && second < 128);
        boolean special = (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 192 && second == 88 && third == 99)
                || (first == 198 && (second == 18 || second == 19))
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113);
        return !reserved && !local && !special;
    }

    /** Global unicast alone, without what wraps an address of version four or stands in books. */
    private static boolean publicSix(InetAddress address) {
        int first = (at(address, 0) << 8) | at(address, 1);
        int second = (at(address, 2) << 8) | at(address, 3);
        boolean global = first >= 0x2000 && first < 0x4000;
        boolean special = (first == 0x2001 && (second < 0x0200 || second == 0x0db8))
                || first == 0x2002
                || (first == 0x3fff && second < 0x1000);
        return global && !special;
    }

    private static int at(InetAddress address, int index) {
        return Byte.toUnsignedInt(address.getAddress()[index]);
    }
}
