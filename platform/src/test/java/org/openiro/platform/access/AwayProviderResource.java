package org.openiro.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.openiro.platform.testing.PlatformTestResource;

/** As the platform's, but tokens are checked with an identity provider, which is away until the test brings it back. */
public class AwayProviderResource extends PlatformTestResource {

    private String publicKey = "";
    private int port;
    private HttpServer provider;

    @Override
    public Map<String, String> start() {
        Map<String, String> config = super.start();
        publicKey = config.remove("openiro.token.public-key");
        port = freePort();
        config.put("openiro.oidc.url", url());
        return config;
    }

    @Override
    public void inject(TestInjector injector) {
        Runnable back = this::bringBack;
        injector.injectIntoFields(back, field -> field.getName().equals("bringProviderBack"));
    }

    @Override
    public void stop() {
        if (provider != null) {
            provider.stop(0);
        }
    }

    private void bringBack() {
        try {
            provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            serve("/.well-known/openid-configuration", "{\"jwks_uri\": \"%s/keys\"}".formatted(url()));
            serve("/keys", keys());
            provider.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(UTF_8);
        provider.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var answer = exchange.getResponseBody()) {
                answer.write(body);
            }
        });
    }

    private String keys() {
        try {
            byte[] encoded = Base64.getDecoder().decode(publicKey);
            return new JsonWebKeySet(new RsaJsonWebKey((RSAPublicKey)
                            KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded))))
                    .toJson();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url() {
        return "http://localhost:" + port;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
