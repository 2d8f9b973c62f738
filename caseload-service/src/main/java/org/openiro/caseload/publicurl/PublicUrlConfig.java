package org.openiro.caseload.publicurl;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where this service is reached from outside; it cannot know by itself behind a council's gateway. */
@ConfigMapping(prefix = "openiro.caseload")
interface PublicUrlConfig {

    URI publicUrl();
}
