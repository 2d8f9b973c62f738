/**
 * Working days in England and Wales: which days they are, and counting them. The bank holidays are dated data with a
 * version, one-off and moved days among them, never a formula; outside the published years nothing is answered. It
 * decides no deadline: which rule counts how many days from when is each service's own domain.
 */
package org.openiro.platform.workingdays;
