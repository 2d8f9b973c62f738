package org.openiro.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptiedTest {

    @TempDir
    private Path folder;

    /** A class of ours, as its own loader sees it. */
    static class Work implements Supplier<String> {
        private final long given;

        Work(long given) {
            this.given = given;
        }

        @Override
        public String get() {
            return "kept: " + given;
        }

        static double reckoned() {
            return 1.5;
        }

        static Clock clock() {
            return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        }
    }

    record Kept(int count) {}

    @Test
    void aMethodAnswersNothingAndAConstructorKeepsWhatItIsGiven() throws Exception {
        Class<?> emptied = defined(Work.class, Emptied.emptied(bytes(Work.class)));
        Constructor<?> constructor = emptied.getDeclaredConstructor(long.class);
        constructor.setAccessible(true);
        Object work = constructor.newInstance(7L);

        assertThat(((Supplier<?>) work).get()).isNull();
        var reckoned = emptied.getDeclaredMethod("reckoned");
        reckoned.setAccessible(true);
        assertThat(reckoned.invoke(null)).isEqualTo(0.0);
        var given = emptied.getDeclaredField("given");
        given.setAccessible(true);
        assertThat(given.get(work)).isEqualTo(7L);
        assertThat(new Work(7).get()).as("the guard: with its code it answers").isEqualTo("kept: 7");
    }

    /** What is scheduled asks for it, whatever it does. */
    @Test
    void itKnowsTheTime() throws Exception {
        Method clock = defined(Work.class, Emptied.emptied(bytes(Work.class))).getDeclaredMethod("clock");
        clock.setAccessible(true);

        assertThat(clock.invoke(null)).isEqualTo(Clock.systemUTC());
    }

    @Test
    void dataStaysAsItIs() throws IOException {
        assertThat(Emptied.emptied(bytes(Kept.class))).isEqualTo(bytes(Kept.class));
    }

    @Test
    void onlyOurOwnJarsAreEmptied() throws IOException {
        Path packaged = Files.createDirectories(folder.resolve("packaged/lib"));
        byte[] jar = jar(Work.class);
        Files.write(packaged.resolve("org.openiro.openiro-platform.jar"), jar);
        Files.write(packaged.resolve("another.jar"), jar);

        Emptied.copy(folder.resolve("packaged"), folder.resolve("copy"));

        Path copy = folder.resolve("copy/lib");
        assertThat(classIn(copy.resolve("org.openiro.openiro-platform.jar")))
                .isEqualTo(Emptied.emptied(bytes(Work.class)));
        assertThat(classIn(copy.resolve("another.jar"))).isEqualTo(bytes(Work.class));
    }

    private static byte[] jar(Class<?> type) throws IOException {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (JarOutputStream to = new JarOutputStream(jar)) {
            to.putNextEntry(new JarEntry(path(type)));
            to.write(bytes(type));
            to.closeEntry();
        }
        return jar.toByteArray();
    }

    private static byte[] classIn(Path jar) throws IOException {
        try (JarFile from = new JarFile(jar.toFile());
                InputStream content = from.getInputStream(from.getEntry(path(Work.class)))) {
            return content.readAllBytes();
        }
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream content = EmptiedTest.class.getClassLoader().getResourceAsStream(path(type))) {
            return content.readAllBytes();
        }
    }

    private static String path(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static Class<?> defined(Class<?> type, byte[] bytes) {
        return new ClassLoader(EmptiedTest.class.getClassLoader()) {
            Class<?> define() {
                return defineClass(type.getName(), bytes, 0, bytes.length);
            }
        }.define();
    }
}
