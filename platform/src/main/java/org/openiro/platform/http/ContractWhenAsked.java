package org.openiro.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;

/**
 * Changes nothing: while a filter runs for each request, Quarkus writes the contract as JSON and YAML when somebody asks for
 * it, else at every start. To be deleted with a Quarkus in which it does so anyway (quarkusio/quarkus, issue 54826).
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public class ContractWhenAsked implements OASFilter {}
