package org.clientele.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clientele.customer.Cleared;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.report.WholeFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// A folder with what is known of one person: each table as commas, and at the end all of it as one JSON file.
public final class SubjectFiles {

    private static final String ALL = "all.json";

    private SubjectFiles() {}

    /// Returns how many tables were written.
    ///
    /// @throws Problem if the folder holds such files already, or cannot be written
    public static int write(Subject subject, Path folder, BookJson json) {
        if (Files.exists(folder.resolve(ALL))) {
            throw new Problem("problem.subject.there", folder.toString());
        }
        try {
            Files.createDirectories(folder);
            int place = 0;
            for (var told : subject.tables()) {
                var name = told.title().replaceAll("[^\\p{L}\\p{N}._ -]+", "_").strip();
                var file = folder.resolve("%02d %s.csv".formatted(++place, name));
                TableFile.write(
                        Cleared.exempt(told.rows(), Cleared.Exempt.SUBJECT), file, CsvExport.SAFE, Progress.NONE);
            }
            var all = json.write(subject.whole()).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(folder.resolve(ALL), out -> out.write(all));
            return place;
        } catch (IOException e) {
            throw new Problem(
                    "problem.file.write", folder.toString(), e.getClass().getSimpleName());
        }
    }
}
