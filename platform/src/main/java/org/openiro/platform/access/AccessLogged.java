package org.openiro.platform.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import java.lang.reflect.Method;
import java.sql.SQLException;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionImplementor;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.http.Correlation;
import org.openiro.platform.http.OperationName;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/**
 * Around an operation that touches children: its transaction commits with its access-log row or not at all. A GET changes
 * nothing: nobody looks through what it loaded for changes, and one with an entity still to insert or delete is refused.
 */
@TouchesChildren
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class AccessLogged {

    private final TouchedChildren touched;
    private final AccessRecords records;
    private final CurrentAuthority authority;
    private final CurrentUser user;
    private final Session session;

    AccessLogged(
            TouchedChildren touched,
            AccessRecords records,
            CurrentAuthority authority,
            CurrentUser user,
            Session session) {
        this.touched = touched;
        this.records = records;
        this.authority = authority;
        this.user = user;
        this.session = session;
    }

    @AroundInvoke
    @Nullable
    Object logged(InvocationContext operation) throws Exception {
        touched.await();
        return QuarkusTransaction.joiningExisting().call(() -> {
            Object answer =
                    operation.getMethod().isAnnotationPresent(GET.class) ? read(operation) : operation.proceed();
            write(operation.getMethod());
            return answer;
        });
    }

    private @Nullable Object read(InvocationContext operation) throws Exception {
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
        Object answer = operation.proceed();
        if (session.unwrap(SessionImplementor.class).getActionQueue().hasAnyQueuedActions()) {
            throw new IllegalStateException("a GET keeps nothing");
        }
        return answer;
    }

    private void write(Method operation) throws SQLException {
        if (!touched.told()) {
            throw new ProblemException(PlatformProblem.ACCESS_NOT_LOGGED);
        }
        records.add(authority.code(), user, OperationName.of(operation), touched.ids(), Correlation.current());
    }
}
