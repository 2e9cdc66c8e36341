package org.clientele.ui.unlock;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.clientele.project.backup.Damage;
import org.clientele.words.Words;

/// What is said of a damaged project.
record DamageWords(Words words, Damage found) {

    private String name() {
        return found.file().getFileName().toString();
    }

    String title() {
        return words.text("damaged.title", name().replace(".clientele", ""));
    }

    String what() {
        var said = found.said();
        return words.text(said.key(), said.args());
    }

    /// Returns when its newest backup was made, or that there is none.
    String backup() {
        return found.newest()
                .map(newest -> words.text("damaged.restore.hint", local(newest.at())))
                .orElseGet(() -> words.text("damaged.restore.none"));
    }

    /// Returns whether the file has got another name already.
    boolean isAside() {
        return name().contains(".damaged-");
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }
}
