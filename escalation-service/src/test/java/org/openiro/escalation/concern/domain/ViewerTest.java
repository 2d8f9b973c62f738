package org.openiro.escalation.concern.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViewerTest {

    final Viewer raiser = new Viewer("iro-1", false);
    final Viewer colleague = new Viewer("iro-2", false);
    final Viewer manager = new Viewer("manager-1", true);

    @Test
    void anOrdinaryConcernIsSeenByAll() {
        assertThat(colleague.maySee(false, "iro-1")).isTrue();
    }

    @Test
    void aSensitiveOneIsSeenByWhoRaisedItAndByTheManager() {
        assertThat(raiser.maySee(true, "iro-1")).isTrue();
        assertThat(manager.maySee(true, "iro-1")).isTrue();
    }

    @Test
    void aSensitiveOneIsHiddenFromAColleague() {
        assertThat(colleague.maySee(true, "iro-1")).isFalse();
    }
}
