package org.openiro.simulator.council;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Draws by the proportions, from a stream of its own for each diary and whom it is about: what one diary draws never
 * changes what another does, so that a new diary leaves the council as it was.
 */
public final class Dice {

    private static final RandomGeneratorFactory<RandomGenerator> STREAMS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final Proportions proportions;
    private final long seed;
    private final RandomGenerator random;

    private Dice(Proportions proportions, long seed) {
        this.proportions = proportions;
        this.seed = seed;
        this.random = STREAMS.create(seed);
    }

    public static Dice of(Proportions proportions, long seed) {
        return new Dice(proportions, seed);
    }

    /** The stream of one diary about one child, IRO or year. */
    public Dice about(String diary, Object whom) {
        return new Dice(proportions, mixed(mixed(seed ^ diary.hashCode()) ^ whom.hashCode()));
    }

    public double number(String key) {
        return proportions.number(key);
    }

    List<Double> numbers(String key) {
        return proportions.numbers(key);
    }

    public boolean happens(String percentKey) {
        return happens(proportions.number(percentKey));
    }

    /** Whether something happens that happens in so many of a hundred cases. */
    public boolean happens(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    /** One of the names behind a prefix, by their weights. */
    public String draw(String prefix) {
        List<Proportions.Weight> weights = proportions.weights(prefix);
        int ticket = random.nextInt(
                weights.stream().mapToInt(Proportions.Weight::tickets).sum());
        for (Proportions.Weight weight : weights) {
            ticket -= weight.tickets();
            if (ticket < 0) {
                return weight.name();
            }
        }
        throw new IllegalStateException("a ticket beyond the last weight of " + prefix);
    }

    /** A number of the range behind a key, both ends included. */
    public int within(String rangeKey) {
        int[] ends = proportions.range(rangeKey);
        return between(ends[0], ends[1]);
    }

    public int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    public <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Every name behind a prefix as often as its weight says, shuffled: a deck to be dealt from, so that none is missed. */
    public List<String> deck(String prefix) {
        List<String> deck = new ArrayList<>();
        proportions
                .weights(prefix)
                .forEach(weight -> deck.addAll(Collections.nCopies(weight.tickets(), weight.name())));
        for (int i = deck.size() - 1; i > 0; i--) {
            Collections.swap(deck, i, random.nextInt(i + 1));
        }
        return deck;
    }

    /** Stafford's variant 13 of the 64-bit finaliser: seeds that lie close together give streams that do not. */
    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
