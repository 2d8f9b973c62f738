package org.openiro.platform.sample;

import java.time.LocalDate;
import java.util.UUID;

record NoteResponse(UUID id, UUID childId, String heading, LocalDate notedOn) {

    static NoteResponse of(Note note) {
        return new NoteResponse(note.id, note.childId, note.heading, note.notedOn);
    }
}
