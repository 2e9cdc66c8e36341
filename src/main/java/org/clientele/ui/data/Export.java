package org.clientele.ui.data;

import java.nio.file.Path;
import javafx.scene.Node;
import org.clientele.job.Job;
import org.clientele.report.CsvExport;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Language;
import org.clientele.ui.Notice;
import org.clientele.ui.Notices;
import org.clientele.ui.Session;

/// Writes the shown rows, in the order shown, as a CSV file that spreadsheets open safely.
public final class Export {

    private static final CsvExport CSV = new CsvExport(CsvExport.Safety.SAFE, CsvExport.Mark.BOM);

    private final Session session;
    private final Viewing viewing;
    private final FileChoice choice;
    private final Notices notices;
    private final Language language;

    public Export(Session session, Viewing viewing, FileChoice choice, Notices notices, Language language) {
        this.session = session;
        this.viewing = viewing;
        this.choice = choice;
        this.notices = notices;
        this.language = language;
    }

    void ask(Node owner, String name) {
        viewing.shown().ifPresent(shown -> choice.save(owner, name, "csv").ifPresent(file -> write(shown, file)));
    }

    private void write(Arranged shown, Path file) {
        session.jobs()
                .start(
                        Job.of("data.export", file.getFileName().toString()),
                        progress -> {
                            CSV.write(shown.sheet().select(shown.rows()), file, progress);
                            return file;
                        },
                        done -> notices.tell(Notice.done(language.words()
                                .text(
                                        "data.exported",
                                        shown.size(),
                                        done.getFileName().toString()))));
    }
}
