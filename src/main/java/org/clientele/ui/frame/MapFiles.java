package org.clientele.ui.frame;

import java.nio.file.Path;
import javafx.scene.Node;
import org.clientele.customer.Cleared;
import org.clientele.job.Job;
import org.clientele.project.DataMap;
import org.clientele.project.DataMapSheet;
import org.clientele.project.DataMapText;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Event;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.spec.Progress;
import org.clientele.ui.Exported;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Language;
import org.clientele.ui.Notice;
import org.clientele.ui.Notices;
import org.clientele.ui.Session;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;

/// Writes the map of the data to a file: a page, its columns as a table, or everything.
public record MapFiles(Session session, FileChoice choice, Notices notices, Language language) {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final CsvExport CSV = new CsvExport(CsvExport.Safety.SAFE, CsvExport.Mark.BOM);

    /// Asks where to; that it was written is a line of the log.
    void ask(Node owner, DataMap map) {
        var words = language.words();
        choice.save(owner, words.text("window.datamap"), DataMapText.ENDINGS).ifPresent(file -> session.jobs()
                .start(
                        Job.of("map.export", file.getFileName().toString()).about(file),
                        progress -> written(map, file, progress),
                        _ -> notices.tell(Notice.done(
                                words.text("map.saved", file.getFileName().toString())))));
    }

    private Path written(DataMap map, Path file, Progress progress) {
        session.log(Event.of(Action.LOG_EXPORTED, "data-map"), file);
        var name = file.getFileName().toString();
        if (name.endsWith(".csv")) {
            TableFile.write(Cleared.exempt(DataMapSheet.of(map), Cleared.Exempt.MAP), file, CSV, progress);
            return file;
        }
        var text = name.endsWith(".json") ? JSON.write(map) : new DataMapText(language.words()).html(map);
        return Exported.write(file, text, progress);
    }
}
