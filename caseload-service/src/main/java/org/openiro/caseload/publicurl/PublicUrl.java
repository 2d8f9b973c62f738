package org.openiro.caseload.publicurl;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Makes the detail link of something that this service serves. */
@ApplicationScoped
public class PublicUrl {

    private final PublicUrlConfig config;

    PublicUrl(PublicUrlConfig config) {
        this.config = config;
    }

    public URI of(String path) {
        return config.publicUrl().resolve(path);
    }
}
