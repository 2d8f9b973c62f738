package org.openiro.benchmarks.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A service that can be started by itself, with the flags and the environment that deploy/up gives it.
 *
 * @param module where its source is, from the root
 * @param jvm java and its options
 * @param role of the token with which it is asked
 * @param paths what it is asked for under load
 */
record Subject(
        String name,
        Path module,
        List<String> jvm,
        Map<String, String> environment,
        String url,
        String role,
        List<String> paths) {

    static final String DEPLOYED_FOLDER = "quarkus-app";
    static final String AOT_FOLDER = "aot";
    private static final String RUNNABLE = "quarkus-run.jar";

    /** A copy of it in another folder that has none of our code. */
    Subject copiedTo(Path folder) {
        return new Subject(name + " without our code", folder, jvm, environment, url, role, paths);
    }

    /** As it is deployed today. */
    Path runnable() {
        return packaged(DEPLOYED_FOLDER).resolve(RUNNABLE);
    }

    /** Packaged so that the JDK can keep its classes in a cache. */
    Path cacheableRunnable() {
        return packaged(AOT_FOLDER).resolve(RUNNABLE);
    }

    Path packaged(String folder) {
        return module.resolve("target").resolve(folder);
    }
}
