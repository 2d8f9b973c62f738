package org.openiro.deployment.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.openiro.deployment.product.Repository;

/** The realm gives the tokens that the platform wants, only to whom it should, and holds no password. */
class RealmTest {

    private static final String PLACEHOLDER = "\\$\\{OPENIRO_[A-Z_]+}";

    private final Realm realm = Realm.read();

    @Test
    void theRolesAreThoseOfThePlatform() {
        Set<String> platform = new TreeSet<>();
        Matcher role = Pattern.compile("String [A-Z_]+ = \"([a-z-]+)\"")
                .matcher(Repository.text("platform/src/main/java/org/openiro/platform/access/Roles.java"));
        while (role.find()) {
            platform.add(role.group(1));
        }
        Set<String> roles = new TreeSet<>();
        for (RoleRepresentation each : realm.representation().getRoles().getRealm()) {
            roles.add(each.getName());
        }
        roles.remove("default-roles-openiro");

        assertThat(platform).hasSize(10);
        assertThat(roles).isEqualTo(platform);
        assertThat(realm.representation().getDefaultRole().isComposite())
                .as("what everybody has")
                .isFalse();
    }

    @Test
    void aTokenSaysWhatThePlatformReadsAndNothingElse() {
        assertThat(realm.claims()).hasSize(5);
        assertThat(claim("authority")).containsEntry("multivalued", "false");
        assertThat(claim("teams")).containsEntry("multivalued", "true");
        assertThat(claim("roles")).containsEntry("multivalued", "true");
        assertThat(realm.claims())
                .anySatisfy(
                        mapper -> assertThat(mapper.getConfig()).containsEntry("included.custom.audience", "openiro"))
                .anySatisfy(mapper -> assertThat(mapper.getProtocolMapper()).isEqualTo("oidc-sub-mapper"))
                .allSatisfy(mapper -> assertThat(mapper.getConfig()).containsEntry("access.token.claim", "true"));
        assertThat(realm.representation().getClients())
                .allSatisfy(
                        client -> assertThat(client.getDefaultClientScopes()).containsExactly("openiro"))
                .allSatisfy(
                        client -> assertThat(client.getOptionalClientScopes()).isEmpty());
    }

    /** A person who could write their own authority could read any council. */
    @Test
    void theAuthorityIsTheGroupsNeverThePersons() {
        assertThat(realm.representation().getUsers()).allSatisfy(user -> {
            assertThat(user.getAttributes()).isNull();
            assertThat(user.getGroups()).hasSize(1);
        });
        for (String council : realm.councils()) {
            assertThat(realm.group(council).getAttributes()).containsEntry("authority", List.of(council));
            assertThat(realm.group(council).getSubGroups())
                    .allSatisfy(team -> assertThat(team.getAttributes()).containsOnlyKeys("teams"));
        }
        assertThat(realm.group("platform").getAttributes()).containsEntry("authority", List.of("PLATFORM"));
    }

    @Test
    void onlyThePlatformsAdministratorActsForTheInstallation() {
        assertThat(realm.representation().getUsers())
                .filteredOn(user -> user.getGroups().contains("/platform"))
                .singleElement()
                .satisfies(user -> assertThat(user.getRealmRoles()).containsExactly("platform-admin"));
    }

    @Test
    void frontEndsSignInWithAProofKeyAndNoSecret() {
        ClientRepresentation frontEnd = realm.client("front-end");

        assertThat(frontEnd.isPublicClient()).isTrue();
        assertThat(frontEnd.getSecret()).isNull();
        assertThat(frontEnd.getAttributes()).containsEntry("pkce.code.challenge.method", "S256");
        assertThat(realm.representation().getClients()).allSatisfy(client -> {
            assertThat(client.isDirectAccessGrantsEnabled()).isFalse();
            assertThat(client.isImplicitFlowEnabled()).isFalse();
        });
    }

    @Test
    void eachCouncilsIntegrationIsItsOwnAndNothingElse() {
        for (String council : realm.councils()) {
            ClientRepresentation client = realm.client("case-management-" + council);
            assertThat(client.isServiceAccountsEnabled()).isTrue();
            assertThat(client.isStandardFlowEnabled()).isFalse();
            assertThat(realm.representation().getUsers())
                    .filteredOn(user -> client.getClientId().equals(user.getServiceAccountClientId()))
                    .singleElement()
                    .satisfies(account -> {
                        assertThat(account.getRealmRoles()).containsExactly("integration");
                        assertThat(account.getGroups()).containsExactly("/" + council);
                    });
        }
    }

    @Test
    void noPasswordIsInTheFile() {
        for (UserRepresentation user : realm.representation().getUsers()) {
            if (user.getServiceAccountClientId() == null) {
                assertThat(user.getEmail()).endsWith(".example.org");
                assertThat(user.getCredentials())
                        .extracting(CredentialRepresentation::getValue)
                        .singleElement()
                        .asString()
                        .matches(PLACEHOLDER);
            }
        }
        assertThat(realm.representation().getClients())
                .filteredOn(client -> !client.isPublicClient())
                .allSatisfy(client -> assertThat(client.getSecret()).matches(PLACEHOLDER));
        assertThat(realm.representation().isRegistrationAllowed()).isFalse();
    }

    private Map<String, String> claim(String name) {
        return realm.claims().stream()
                .map(ProtocolMapperRepresentation::getConfig)
                .filter(config -> name.equals(config.get("claim.name")))
                .findFirst()
                .orElseThrow();
    }
}
