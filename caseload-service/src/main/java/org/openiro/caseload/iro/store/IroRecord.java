package org.openiro.caseload.iro.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.iro.domain.Iro;
import org.openiro.caseload.iro.domain.IroDetails;

/** One IRO or vacant post as recorded, and by whom. */
@Entity
@Table(name = "iro")
public class IroRecord {

    @Id
    @Column(name = "iro_id")
    UUID iroId;

    @TenantId
    @Column(name = "authority")
    String authority;

    @Version
    @Column(name = "version")
    long version;

    @Column(name = "name")
    @Nullable
    String name;

    @Column(name = "subject")
    @Nullable
    String subject;

    @Column(name = "professional")
    @Nullable
    String professional;

    @Column(name = "team")
    @Nullable
    String team;

    @Column(name = "vacant")
    boolean vacant;

    @Column(name = "team_manager")
    boolean teamManager;

    @Column(name = "entered_by_person")
    boolean enteredByPerson;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "iro_post", joinColumns = @JoinColumn(name = "iro_id"))
    @OrderBy("startedOn")
    List<PostRow> posts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "iro_absence", joinColumns = @JoinColumn(name = "iro_id"))
    @OrderBy("startedOn")
    List<AbsenceRow> absences = new ArrayList<>();

    protected IroRecord() {}

    public static IroRecord fresh(UUID iroId) {
        IroRecord iro = new IroRecord();
        iro.iroId = iroId;
        return iro;
    }

    public void record(IroDetails details, boolean byPerson, String who, Instant when) {
        name = details.name();
        subject = details.subject();
        professional = details.professional();
        team = details.team();
        vacant = details.vacant();
        teamManager = details.teamManager();
        enteredByPerson = byPerson;
        recordedBy = who;
        recordedAt = when;
        posts.clear();
        details.posts().forEach(post -> posts.add(PostRow.of(post)));
        absences.clear();
        details.absences().forEach(absence -> absences.add(AbsenceRow.of(absence)));
    }

    public IroDetails details() {
        Iro iro = iro();
        return new IroDetails(name, subject, professional, team, vacant, teamManager, iro.posts(), iro.absences());
    }

    public Iro iro() {
        return new Iro(
                iroId,
                vacant,
                teamManager,
                posts.stream().map(PostRow::post).toList(),
                absences.stream().map(AbsenceRow::span).toList());
    }

    public UUID iroId() {
        return iroId;
    }

    public long version() {
        return version;
    }

    public boolean vacant() {
        return vacant;
    }

    /** False as long as only the import knows this IRO. */
    public boolean enteredByPerson() {
        return enteredByPerson;
    }

    public @Nullable String professional() {
        return professional;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
