package org.openiro.simulator.casemanagement;

import java.util.List;
import org.openiro.simulator.casemanagement.Sending.Mended;
import org.openiro.simulator.council.SystemHappening.FilesUploaded;

/** What was sent and has not been dealt with yet. */
public record OnTheWay(List<Published> published, List<FilesUploaded> uploads, List<Mended> mended) {

    /** Whether people had better wait with this person's matters. */
    public boolean isAbout(String person) {
        return uploads.stream().anyMatch(files -> files.isAbout(person))
                || mended.stream().anyMatch(letter -> letter.what().child().equals(person))
                || published.stream().anyMatch(each -> each.person().equals(person));
    }
}
