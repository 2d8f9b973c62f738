package org.openiro.deployment.compose;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.openiro.deployment.product.Repository;

/** The realm that Keycloak is given, by Keycloak's own type: a field that it does not know is refused. */
record Realm(RealmRepresentation representation) {

    static Realm read() {
        try {
            String json = Repository.text("deploy/compose/openiro-realm.json");
            return new Realm(new ObjectMapper().readValue(json, RealmRepresentation.class));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The ONS codes of its councils: each has a group of that name. */
    Set<String> councils() {
        Set<String> codes = new TreeSet<>();
        for (GroupRepresentation group : representation.getGroups()) {
            if (!group.getName().equals("platform")) {
                codes.add(group.getName());
            }
        }
        return codes;
    }

    GroupRepresentation group(String name) {
        return representation.getGroups().stream()
                .filter(group -> group.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    ClientRepresentation client(String id) {
        return representation.getClients().stream()
                .filter(client -> client.getClientId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What puts claims into tokens; the one scope that every client has. */
    List<ProtocolMapperRepresentation> claims() {
        return representation.getClientScopes().getFirst().getProtocolMappers();
    }
}
