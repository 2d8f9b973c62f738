/**
 * Tries the deployment files out as far as a machine without an engine and without a cluster can: image tars unpacked and
 * run in a sandbox as the Deployments say, on a broker with the users and rights of the KafkaUsers, on databases made from
 * the Clusters, with the realm in a real Keycloak.
 */
@NullMarked
package org.openiro.deployment.installation;

import org.jspecify.annotations.NullMarked;
