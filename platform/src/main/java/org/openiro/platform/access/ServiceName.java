package org.openiro.platform.access;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The name of this service, read from its configuration once and not with each request. */
@Singleton
class ServiceName {

    private final String text;

    ServiceName(@ConfigProperty(name = "quarkus.application.name", defaultValue = "platform") String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
