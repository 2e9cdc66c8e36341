package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import org.clientele.source.database.Password;
import org.clientele.source.database.Server;
import org.clientele.source.database.Tables;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// What came of asking a server: its tables, or why not.
record Answer(List<Tables.Listed> tables, Optional<Problem> problem) {

    static Answer of(Server server, Password secret, Progress progress) {
        try {
            return new Answer(Tables.of(server, secret, progress), Optional.empty());
        } catch (Problem problem) {
            return new Answer(List.of(), Optional.of(problem));
        }
    }
}
