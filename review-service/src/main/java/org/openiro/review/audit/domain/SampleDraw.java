package org.openiro.review.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A draw that anybody can repeat: each review has the rank SHA-256 of "seed:review id", written in hexadecimal, and the lowest
 * ranks are drawn. So it depends on no order in which reviews are read, and a review that joins the population later moves
 * none of the others against each other.
 */
public record SampleDraw(int seed) {

    /** The first so many by rank; all of them when there are not more. */
    public List<UUID> draw(Collection<UUID> population, int size) {
        return population.stream()
                .sorted(Comparator.comparing(this::rank))
                .limit(size)
                .toList();
    }

    /** What a population is recognised by: SHA-256 of its ids in order, one a line. */
    public static String digest(Collection<UUID> population) {
        return sha256(population.stream().map(UUID::toString).sorted().collect(Collectors.joining("\n")));
    }

    private String rank(UUID review) {
        return sha256(seed + ":" + review);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
