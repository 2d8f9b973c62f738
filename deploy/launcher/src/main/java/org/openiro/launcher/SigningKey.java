package org.openiro.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key of this machine's local platform alone; the services are told its public half. */
final class SigningKey {

    private static final int BITS = 2048;

    private final Path privateFile;
    private final Path publicFile;

    SigningKey(Layout layout) {
        privateFile = layout.keys().resolve("token-private.der");
        publicFile = layout.keys().resolve("token-public.txt");
    }

    void makeIfMissing() {
        if (Files.exists(privateFile) && Files.exists(publicFile)) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            Files.createDirectories(privateFile.getParent());
            Files.deleteIfExists(privateFile);
            Files.createFile(
                    privateFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(privateFile, pair.getPrivate().getEncoded());
            Files.writeString(
                    publicFile,
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Base64 of the DER form, in one line. */
    String publicHalf() {
        try {
            return Files.readString(publicFile).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A secret of this machine for one purpose: an RSA signature is the same each time, and nobody else can make it. */
    String derived(String purpose) {
        return Base64.getEncoder().encodeToString(sign(purpose.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] sign(byte[] text) {
        if (!Files.exists(privateFile)) {
            throw new RefusedException("There is no key to sign with yet. Start OpenIRO: deploy/up");
        }
        try {
            PrivateKey key = KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(privateFile)));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
