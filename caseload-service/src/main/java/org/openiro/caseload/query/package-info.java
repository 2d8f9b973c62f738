/** How lists of this service put together what they ask the database for. Knows no field of any of them. */
package org.openiro.caseload.query;
