package org.openiro.platform.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.authority.CurrentAuthority;

/** Answers a command once: the same key and request get the first answer again, and nothing is done twice. */
@IdempotentCommand
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 160)
class IdempotentCommands {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final HttpHeaders headers;
    private final CurrentAuthority authority;
    private final SecurityIdentity identity;
    private final RequestHash hash;
    private final StoredAnswers answers;
    private final AnswerForm form;

    IdempotentCommands(
            HttpHeaders headers,
            CurrentAuthority authority,
            SecurityIdentity identity,
            RequestHash hash,
            StoredAnswers answers,
            AnswerForm form) {
        this.headers = headers;
        this.authority = authority;
        this.identity = identity;
        this.hash = hash;
        this.answers = answers;
        this.form = form;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext command) throws Exception {
        AnswerScope scope = new AnswerScope(
                authority.code(),
                identity.getPrincipal().getName(),
                OperationName.of(command.getMethod()),
                key(headers.getHeaderString(HEADER)));
        String requested = hash.of(command.getMethod(), command.getParameters());
        return QuarkusTransaction.joiningExisting().call(() -> answer(command, scope, requested));
    }

    private Object answer(InvocationContext command, AnswerScope scope, String requested) throws Exception {
        if (!answers.claim(scope)) {
            throw new ProblemException(PlatformProblem.IDEMPOTENCY_KEY_IN_FLIGHT);
        }
        Optional<StoredAnswer> first = answers.find(scope);
        if (first.isEmpty()) {
            Object answer = command.proceed();
            answers.add(scope, form.freeze(answer, requested));
            return answer;
        }
        if (!first.get().requestHash().equals(requested)) {
            throw new ProblemException(PlatformProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return form.thaw(first.get(), command.getMethod().getReturnType());
    }

    private static String key(@Nullable String given) {
        if (given == null || given.isBlank()) {
            throw new ProblemException(
                    PlatformProblem.IDEMPOTENCY_KEY_REQUIRED,
                    new FieldError(
                            "header:" + HEADER, "required", "a key of the caller's choice, one for each command"));
        }
        if (!KEY.matcher(given).matches()) {
            throw new ProblemException(
                    PlatformProblem.IDEMPOTENCY_KEY_INVALID,
                    new FieldError("header:" + HEADER, "unreadable", "expected 1 to 255 visible ASCII characters"));
        }
        return given;
    }
}
