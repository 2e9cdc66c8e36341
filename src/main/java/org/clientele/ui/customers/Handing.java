package org.clientele.ui.customers;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.Node;
import org.clientele.customer.Handout;
import org.clientele.customer.Mask;
import org.clientele.project.audit.Disclosure;
import org.clientele.report.TableFile;
import org.clientele.table.Sheet;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Language;
import org.clientele.ui.PurposePane;
import org.clientele.ui.Session;
import org.clientele.ui.SheetExport;

/// Lists of customers as files of their own.
record Handing(Session session, FileChoice choice, SheetExport files, Language language) {

    /// Customers as they are listed: rows of everyone, of a segment if one is looked at.
    record Listed(Sheet everyone, int[] rows, Optional<String> segment) {}

    /// Writes a list; that personal values leave the project is recorded before they do.
    void export(Node owner, Listed listed, Handout handout, String reason) {
        var words = language.words();
        var name = listed.segment().orElseGet(() -> words.text("customers.title"));
        choice.save(owner, name, TableFile.ENDINGS).ifPresent(file -> {
            if (handout.mask() == Mask.SHOWN) {
                record(words.text("handout.whose", listed.rows().length), reason);
            }
            files.write(
                    progress -> handout.of(
                            listed.everyone(), listed.rows(), PurposePane.agreements(session, handout.aim(), progress)),
                    file);
        });
    }

    private void record(String whose, String reason) {
        var now = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        session.projectProperty().get().ifPresent(p -> p.record(new Disclosure(now, whose, reason)));
    }
}
