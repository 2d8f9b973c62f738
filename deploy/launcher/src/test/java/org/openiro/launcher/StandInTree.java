package org.openiro.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A built tree in which every service is a stand-in, so that the launcher is tested without the services. */
final class StandInTree {

    private StandInTree() {}

    static Path in(Path root) throws IOException {
        for (PlatformService service : PlatformService.values()) {
            Path jar = new Layout(root, root).runnable(service);
            Files.createDirectories(jar.getParent());
            write(jar);
        }
        return root;
    }

    private static void write(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        String entry = StandInService.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(file, manifest);
                InputStream compiled = StandInTree.class.getClassLoader().getResourceAsStream(entry)) {
            archive.putNextEntry(new JarEntry(entry));
            compiled.transferTo(archive);
            archive.closeEntry();
        }
    }
}
