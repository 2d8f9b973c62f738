package org.openiro.benchmarks.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A packaged service without our code: what Quarkus made of it when it was built stays, with each entity, operation,
 * constraint, migration, channel and bean; in our own classes every method answers at once, with nothing. What it takes to
 * start is what the frameworks take for so many parts.
 */
final class Emptied {

    private static final String JARS_OF_OURS = "openiro-";
    private static final String OURS = "org/openiro/";
    private static final Set<String> DATA = Set.of("java/lang/Enum", "java/lang/Record");
    private static final ClassDesc CLOCK = ClassDesc.of("java.time.Clock");
    private static final ClassDesc HEALTH = ClassDesc.of("org.eclipse.microprofile.health.HealthCheckResponse");

    private Emptied() {}

    /** Copies a package, over an earlier copy if there is one, and empties our jars in the copy. */
    static void copy(Path packaged, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(packaged)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = copy.resolve(packaged.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (file.getFileName().toString().contains(JARS_OF_OURS)) {
                    copyEmptied(file, target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void copyEmptied(Path jar, Path copy) throws IOException {
        try (JarFile from = new JarFile(jar.toFile());
                JarOutputStream to = new JarOutputStream(Files.newOutputStream(copy))) {
            from.stream().forEach(entry -> add(from, entry, to));
        }
    }

    private static void add(JarFile from, JarEntry entry, JarOutputStream to) {
        boolean ours = entry.getName().startsWith(OURS) && entry.getName().endsWith(".class");
        try (InputStream content = from.getInputStream(entry)) {
            byte[] bytes = content.readAllBytes();
            to.putNextEntry(new JarEntry(entry.getName()));
            to.write(ours ? emptied(bytes) : bytes);
            to.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enums and records are data and stay as they are, and so do constructors: a bean keeps what it is given. */
    static byte[] emptied(byte[] type) {
        ClassModel model = ClassFile.of().parse(type);
        boolean data = model.superclass()
                .map(parent -> DATA.contains(parent.asInternalName()))
                .orElse(true);
        return data
                ? type
                : ClassFile.of().transformClass(model, ClassTransform.transformingMethods(Emptied::has, answering()));
    }

    private static boolean has(MethodModel method) {
        return method.code().isPresent() && !method.methodName().stringValue().startsWith("<");
    }

    private static MethodTransform answering() {
        return (builder, element) -> {
            if (element instanceof CodeModel code) {
                MethodModel method = code.parent().orElseThrow();
                builder.withCode(
                        empty -> answer(empty, method.methodTypeSymbol().returnType()));
            } else {
                builder.with(element);
            }
        };
    }

    /**
     * Nothing, except that it is well and what o'clock it is: a service is only ready when all its checks say so, and what is
     * scheduled in it would fail, again and again, for want of a clock.
     */
    private static void answer(CodeBuilder code, ClassDesc type) {
        TypeKind kind = TypeKind.from(type);
        if (type.equals(HEALTH)) {
            code.ldc("emptied").invokestatic(HEALTH, "up", MethodTypeDesc.of(HEALTH, ConstantDescs.CD_String), true);
        } else if (type.equals(CLOCK)) {
            code.invokestatic(CLOCK, "systemUTC", MethodTypeDesc.of(CLOCK));
        } else {
            switch (kind) {
                case VOID -> {}
                case LONG -> code.lconst_0();
                case FLOAT -> code.fconst_0();
                case DOUBLE -> code.dconst_0();
                case REFERENCE -> code.aconst_null();
                default -> code.iconst_0();
            }
        }
        code.return_(kind);
    }
}
