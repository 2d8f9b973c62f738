/** Pure counting: children, main allocations and IROs in, caseloads and ratios out. Shares its cases with reporting. */
package org.openiro.caseload.capacity.domain;
