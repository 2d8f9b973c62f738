package org.openiro.platform.events;

import java.util.List;

/**
 * What a service keeps of other services' facts, so that it can be forgotten and heard again from their journals: a bean in
 * each service that keeps any. What the service decided itself is no part of it, nor is what was withdrawn.
 *
 * @param sources where the facts come from
 * @param tables the tables of the copy, each before those that it refers to
 * @param states the kinds of things of which whole states are told apart by {@link NewestOnly}
 */
public record CopyOfFacts(List<Source> sources, List<String> tables, List<String> states) {

    public CopyOfFacts {
        sources = List.copyOf(sources);
        tables = List.copyOf(tables);
        states = List.copyOf(states);
    }

    /** One topic, and the types of its events that become a part of the copy. */
    public record Source(String publisher, String topic, List<String> types) {

        public Source {
            types = List.copyOf(types);
        }
    }
}
