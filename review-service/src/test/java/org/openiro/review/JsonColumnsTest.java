package org.openiro.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMappingsList;
import org.hibernate.metamodel.mapping.BasicValuedModelPart;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.Type;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;

/**
 * A column of JSON is replaced whole and never changed in place. Hibernate is told so, because it would otherwise copy
 * the value, as JSON and back, whenever a row is read or written.
 */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class JsonColumnsTest {

    @Inject
    EntityManagerFactory factory;

    @Test
    void noValueInAColumnOfJsonIsCopied() {
        var columns = new ArrayList<Column>();
        factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(entity -> collect(entity.getAttributeMappings(), columns));

        assertThat(columns).extracting(Column::name).contains("facts", "earlier_bookings", "working");
        assertThat(columns).filteredOn(Column::copied).isEmpty();
    }

    private static void collect(AttributeMappingsList attributes, List<Column> columns) {
        attributes.forEach(attribute -> {
            if (attribute instanceof EmbeddableValuedModelPart embedded) {
                collect(embedded.getEmbeddableTypeDescriptor().getAttributeMappings(), columns);
            } else if (attribute instanceof BasicValuedModelPart basic
                    && basic.getJdbcMapping().getJdbcType().getDefaultSqlTypeCode() == SqlTypes.JSON) {
                columns.add(new Column(
                        basic.getSelectionExpression(),
                        // Asked when a row is read, and when one is written.
                        attribute.getAttributeMetadata().getMutabilityPlan().isMutable()
                                || ((Type) basic.getJdbcMapping()).isMutable()));
            }
        });
    }

    private record Column(String name, boolean copied) {}
}
