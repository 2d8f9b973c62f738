package org.openiro.benchmarks.read;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedMethod;

/** Whose code a method is. */
enum Owner {
    OURS("our own code", "org\\.openiro\\."),
    DRIVER("PostgreSQL's driver", "org\\.postgresql\\."),
    HIBERNATE("Hibernate", "org\\.hibernate\\.|io\\.quarkus\\.hibernate\\."),
    JACKSON("Jackson", "com\\.fasterxml\\.jackson\\."),
    OTHERS("Quarkus and all others", "");

    private static final Pattern JDK = Pattern.compile("java\\.|javax\\.|jdk\\.|sun\\.|com\\.sun\\.");
    /** What Quarkus generates beside our classes. */
    private static final Pattern GENERATED =
            Pattern.compile(".*(_ClientProxy|_Subclass|_Bean|_Observer|\\$quarkusrestinvoker)");

    private final String words;
    private final Pattern packages;

    Owner(String words, String packages) {
        this.words = words;
        this.packages = Pattern.compile(packages);
    }

    @Override
    public String toString() {
        return words;
    }

    /** Empty for the JDK's own methods: their time is that of who called them. */
    static Optional<Owner> of(RecordedMethod method) {
        return of(method.getType().getName(), method.getName());
    }

    static Optional<Owner> of(String type, String method) {
        if (JDK.matcher(type).lookingAt()) {
            return Optional.empty();
        }
        if (method.startsWith("$$_hibernate_")) {
            return Optional.of(HIBERNATE);
        }
        if (GENERATED.matcher(type).lookingAt()) {
            return Optional.of(OTHERS);
        }
        return Stream.of(values())
                .filter(owner -> owner.packages.matcher(type).lookingAt())
                .findFirst();
    }
}
