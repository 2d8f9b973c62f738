package org.openiro.simulator.casemanagement;

import java.util.Map;

/** One record for the topic {@code case-management.<ONS>}: key, type and body, the identifier in the key. */
public record CaseRecord(String key, String type, Map<String, Object> body) {}
