package org.openiro.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenClaimsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path state;

    private Layout layout;
    private SigningKey key;

    @BeforeEach
    void aKey() {
        layout = new Layout(state, state);
        key = new SigningKey(layout);
        key.makeIfMissing();
    }

    @Test
    void aTokenCarriesTheClaimsOfAnOidcProviderForTwelveHours() throws Exception {
        TokenClaims claims = new TokenClaims("E08999998", "person-1", List.of("iro", "auditor"), List.of("North"));
        assertThat(part(claims.signed(key, NOW), 1)).isEqualTo(new ObjectMapper().readTree("""
                {"iss": "https://openiro.local", "aud": "openiro", "sub": "person-1", "authority": "E08999998",
                 "iat": 1795348800, "exp": 1795392000, "roles": ["iro", "auditor"], "teams": ["North"]}"""));
    }

    @Test
    void theSignatureHoldsAgainstThePublicHalfAndBreaksWithTheText() throws Exception {
        String token = new TokenClaims("E09999999", "person-1", List.of("iro"), List.of()).signed(key, NOW);
        assertThat(part(token, 0).path("alg").textValue()).isEqualTo("RS256");
        assertThat(verified(token)).isTrue();
        assertThat(verified("x" + token)).isFalse();
    }

    @Test
    void theKeyStaysWhileItIsThereAndOnlyItsOwnerReadsIt() throws Exception {
        String publicHalf = key.publicHalf();
        new SigningKey(layout).makeIfMissing();
        assertThat(new SigningKey(layout).publicHalf()).isEqualTo(publicHalf).doesNotContain("\n", "-----");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(layout.keys().resolve("token-private.der"))))
                .isEqualTo("rw-------");
    }

    @Test
    void withoutAKeyThePersonIsToldToStart(@TempDir Path elsewhere) {
        SigningKey none = new SigningKey(new Layout(elsewhere, elsewhere));
        assertThatThrownBy(() -> none.sign(new byte[0]))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("deploy/up");
    }

    private boolean verified(String token) throws Exception {
        int end = token.lastIndexOf('.');
        PublicKey publicKey = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.publicHalf())));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(publicKey);
        signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
    }

    private static JsonNode part(String token, int index) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[index]));
    }
}
