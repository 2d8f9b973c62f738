package org.openiro.review.iro;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.openiro.review.iro.domain.KnownIros;

/** The IROs of the council in whose name the transaction works; a council has some tens of them. */
@ApplicationScoped
public class Iros implements PanacheRepositoryBase<IroRow, UUID> {

    public KnownIros known() {
        return new KnownIros(listAll().stream().map(IroRow::known).toList());
    }

    void keep(IroChanged told) {
        var row = findByIdOptional(told.iroId()).orElseGet(() -> new IroRow(told.iroId()));
        row.called(told.subject(), told.professional());
        persist(row);
    }
}
