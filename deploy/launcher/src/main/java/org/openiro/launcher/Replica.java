package org.openiro.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One process of a service. The first has the service's name, the others a number behind it: review-service-2. */
record Replica(PlatformService service, int number) {

    /** So many of each publisher, in turn; of reporting-service, which publishes nothing, always one. */
    static List<Replica> all(int ofEachPublisher) {
        return IntStream.rangeClosed(1, ofEachPublisher)
                .boxed()
                .flatMap(number -> Arrays.stream(PlatformService.values())
                        .filter(service -> number == 1 || service.publishes())
                        .map(service -> new Replica(service, number)))
                .toList();
    }

    String name() {
        return number == 1 ? service.folder() : service.folder() + "-" + number;
    }
}
