/**
 * Which people IROs are, as caseload-service tells of them: a review names its chair by caseload-service's id or by the
 * case-management system's reference, a token names its bearer by the identity provider's subject. It decides nothing of IROs
 * and keeps no name.
 */
package org.openiro.review.iro;
