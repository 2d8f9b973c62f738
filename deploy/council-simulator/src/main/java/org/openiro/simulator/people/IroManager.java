package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.IroPost;
import org.openiro.simulator.council.IroPost.Role;
import org.openiro.simulator.council.TeamHappening;
import org.openiro.simulator.council.TeamHappening.Allocated;
import org.openiro.simulator.council.TeamHappening.AllocationEnded;
import org.openiro.simulator.council.TeamHappening.PolicySet;
import org.openiro.simulator.council.TeamHappening.PostEntered;
import org.openiro.simulator.council.TeamHappening.PracticeSet;
import org.openiro.simulator.council.TeamHappening.Settings;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.TeamEntry;
import org.openiro.simulator.people.Office.Known;

/** Keeps the team's posts, and says whose IRO is who. */
final class IroManager {

    private static final String ROLE = "iro-manager";

    private final Office office;
    private final SettingsDesk settings;
    private final Map<String, IroPost> posts;
    private final Map<String, Known> iros = Office.memory();
    private final Map<String, AllocatedFrom> allocations = new java.util.concurrent.ConcurrentHashMap<>();

    private record AllocatedFrom(Known allocation, LocalDate from) {}

    IroManager(Office office, List<IroPost> posts) {
        this.office = office;
        this.settings = new SettingsDesk(office);
        this.posts = posts.stream().collect(Collectors.toMap(IroPost::professional, Function.identity()));
    }

    void runs(LocalDate today, TeamHappening happening) {
        switch (happening) {
            case PostEntered entered ->
                enters(today, post(entered.professional()).asAt(today));
            case Allocated allocated -> allocates(today, allocated);
            case AllocationEnded ended -> ends(today, ended);
            case PolicySet policy -> sets(today, policy);
            case PracticeSet standard -> expects(today, standard);
            case Settings set -> settings.set(today, set);
        }
    }

    private void sets(LocalDate today, PolicySet policy) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("everyMonths", policy.everyMonths());
        body.put("underAge", policy.underAge());
        body.put("from", today.toString());
        Answer answer = office.reviews().command(ROLE, "/v1/local-policies", body);
        answer.orStop("setting a local policy");
        office.ledger()
                .note(new TeamEntry.PolicySet(
                        office.authority(),
                        today,
                        Known.of(answer, "policyId").id(),
                        policy.everyMonths(),
                        policy.underAge()));
    }

    private void expects(LocalDate today, PracticeSet standard) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", standard.kind());
        if (standard.number() != null) {
            body.put("number", standard.number());
        }
        body.put("from", today.toString());
        Answer answer = office.reviews().command(ROLE, "/v1/practice-standards", body);
        answer.orStop("setting a standard of practice");
        office.ledger()
                .note(new TeamEntry.PracticeSet(
                        office.authority(),
                        today,
                        Known.of(answer, "standardId").id(),
                        standard.kind(),
                        standard.number()));
    }

    private void enters(LocalDate today, IroPost post) {
        Map<String, Object> body = body(post);
        Known known = iros.get(post.professional());
        Answer answer = known == null
                ? office.caseload().command(ROLE, "/v1/iros", body)
                : Office.replace(office.caseload(), ROLE, "/v1/iros/" + known.id(), body, known);
        answer.orStop("entering an IRO");
        Known now = Known.of(answer, "iroId");
        iros.put(post.professional(), now);
        office.ledger()
                .note(new TeamEntry.IroEntered(
                        office.authority(),
                        today,
                        now.id(),
                        post.role() == Role.VACANT ? null : post.professional(),
                        post.role() == Role.VACANT,
                        post.role() == Role.MANAGER,
                        List.of(new TeamEntry.Post(post.from(), post.to(), post.fte(), post.share())),
                        post.absences().stream()
                                .map(away -> new TeamEntry.Absence(away.from(), away.to()))
                                .toList()));
    }

    private static Map<String, Object> body(IroPost post) {
        Map<String, Object> hours = new LinkedHashMap<>();
        span(hours, post.from(), post.to());
        hours.put("fte", post.fte());
        hours.put("iroShare", post.share());
        hours.put("basis", post.basis());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", post.name());
        body.put("team", IroPost.TEAM);
        body.put("posts", List.of(hours));
        if (post.role() == Role.VACANT) {
            body.put("vacant", true);
            return body;
        }
        body.put("professional", post.professional());
        body.put("teamManager", post.role() == Role.MANAGER);
        body.put(
                "absences",
                post.absences().stream()
                        .map(away -> span(new LinkedHashMap<>(), away.from(), away.to()))
                        .toList());
        return body;
    }

    private static Map<String, Object> span(Map<String, Object> into, LocalDate from, @Nullable LocalDate to) {
        into.put("from", from.toString());
        if (to != null) {
            into.put("to", to.toString());
        }
        return into;
    }

    /** A child may be known by its number alone: the record of it is still on its way. */
    private void allocates(LocalDate today, Allocated allocated) {
        Map<String, Object> body = new LinkedHashMap<>();
        office.childId()
                .apply(allocated.child())
                .ifPresentOrElse(
                        id -> body.put("childId", id), () -> body.put("child", Office.named(allocated.child())));
        Known iro = iro(allocated.professional());
        body.put("iroId", iro.id());
        body.put("from", allocated.from().toString());
        body.put("kind", allocated.kind().name());
        Answer answer = office.caseload().command(ROLE, "/v1/allocations", body);
        answer.orStop("allocating an IRO");
        Known allocation = Known.of(answer, "allocationId");
        allocations.put(
                key(allocated.child(), allocated.professional(), allocated.kind()),
                new AllocatedFrom(allocation, allocated.from()));
        office.ledger()
                .note(new TeamEntry.AllocationEntered(
                        office.authority(),
                        today,
                        allocation.id(),
                        allocated.child(),
                        iro.id(),
                        allocated.kind().name(),
                        allocated.from()));
    }

    private void ends(LocalDate today, AllocationEnded ended) {
        AllocatedFrom known = allocations.remove(key(ended.child(), ended.professional(), ended.kind()));
        if (known == null) {
            throw new IllegalStateException("an allocation ends that nobody entered: " + ended);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("endedOn", ended.endedOn().toString());
        body.put("reason", ended.reason());
        String allocation = "/v1/allocations/" + known.allocation().id();
        Office.change(office.caseload(), ROLE, allocation, "/end", body, known.allocation())
                .orStop("ending an allocation");
        office.ledger()
                .note(new TeamEntry.AllocationEnded(
                        office.authority(),
                        today,
                        known.allocation().id(),
                        ended.child(),
                        iro(ended.professional()).id(),
                        ended.kind().name(),
                        known.from(),
                        ended.endedOn(),
                        ended.reason()));
    }

    private static String key(String child, String professional, TeamHappening.Kind kind) {
        return child + " " + professional + " " + kind;
    }

    private IroPost post(String professional) {
        IroPost post = posts.get(professional);
        if (post == null) {
            throw new IllegalStateException("nobody is called " + professional);
        }
        return post;
    }

    private Known iro(String professional) {
        Known iro = iros.get(professional);
        if (iro == null) {
            throw new IllegalStateException("an IRO who has not been entered: " + professional);
        }
        return iro;
    }
}
