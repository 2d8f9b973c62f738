package org.openiro.review.voice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.openiro.review.voice.domain.Voice;

/** What somebody said of how child and parents were heard. Added to, never changed: the last revision counts. */
@Entity
@Immutable
@Table(name = "review_voice")
class VoiceRevision {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "revision")
    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "voice")
    private Voice voice;

    @Column(name = "by")
    private String by;

    @Column(name = "at")
    private Instant at;

    protected VoiceRevision() {}

    VoiceRevision(UUID reviewId, int revision, Voice voice, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.reviewId = reviewId;
        this.revision = revision;
        this.voice = voice;
        this.by = by;
        this.at = at;
    }

    UUID reviewId() {
        return reviewId;
    }

    int revision() {
        return revision;
    }

    Voice voice() {
        return voice;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
