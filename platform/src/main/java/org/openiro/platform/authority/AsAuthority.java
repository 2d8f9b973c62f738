package org.openiro.platform.authority;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does a piece of work for one council outside a request: each consumed record and each row that a sweep found gets a
 * context of its own, which ends with the work.
 */
@ApplicationScoped
public class AsAuthority {

    private final CurrentAuthority current;

    AsAuthority(CurrentAuthority current) {
        this.current = current;
    }

    public <T extends @Nullable Object> T call(String authority, Supplier<T> work) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("a transaction belongs to one authority: begin it inside the work");
        }
        ManagedContext requests = Arc.container().requestContext();
        @Nullable ContextState outer = requests.getStateIfActive();
        if (outer != null) {
            requests.deactivate();
        }
        requests.activate();
        try {
            current.actFor(authority);
            return work.get();
        } finally {
            requests.terminate();
            if (outer != null) {
                requests.activate(outer);
            }
        }
    }

    public void run(String authority, Runnable work) {
        this.<@Nullable Object>call(authority, () -> {
            work.run();
            return null;
        });
    }
}
