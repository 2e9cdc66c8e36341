package org.clientele.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.customer.Cleared;
import org.clientele.report.CsvExport;
import org.clientele.report.TableFile;
import org.clientele.report.WholeFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Unwritable;

/// A folder with what is known of one person: each table as commas, and at the end all of it as one JSON file.
public final class SubjectFiles {

    private static final String ALL = "all.json";

    /// Who gets it opens it in a spreadsheet.
    private static final CsvExport CSV = new CsvExport(CsvExport.Safety.SAFE, CsvExport.Mark.BOM);

    private SubjectFiles() {}

    /// @throws Problem if the folder holds such files already
    public static void check(Path folder) {
        if (Files.exists(folder.resolve(ALL))) {
            throw new Problem("problem.subject.there", folder.toString());
        }
    }

    /// Returns how many tables were written.
    ///
    /// @throws Problem if the folder holds such files already, or cannot be written; then nothing is left
    /// @throws java.util.concurrent.CancellationException if the user asked to stop; then nothing is left
    public static int write(Subject subject, Path folder, BookJson json, Progress progress) {
        check(folder);
        var made = new ArrayList<>(missing(folder));
        boolean done = false;
        try {
            Files.createDirectories(folder);
            write(subject, folder, made, progress);
            var all = json.write(subject.whole()).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(folder.resolve(ALL), out -> out.write(all));
            done = true;
            return subject.tables().size();
        } catch (IOException e) {
            throw Unwritable.of(folder, e, "problem.file.write");
        } finally {
            if (!done) {
                made.reversed().forEach(SubjectFiles::drop);
            }
        }
    }

    private static void write(Subject subject, Path folder, List<Path> made, Progress progress) {
        var tables = subject.tables();
        for (int i = 0; i < tables.size(); i++) {
            progress.at(i, tables.size());
            var title = tables.get(i).title().replaceFirst("\\.[A-Za-z]{1,8}$", "");
            var name = title.replaceAll("[^\\p{L}\\p{N}._ -]+", "_").strip();
            var file = folder.resolve("%02d %s.csv".formatted(i + 1, name));
            made.add(file);
            TableFile.write(Cleared.exempt(tables.get(i).rows(), Cleared.Exempt.SUBJECT), file, CSV, Progress.NONE);
        }
    }

    /// Returns the folders that are not there yet, the outermost first.
    private static List<Path> missing(Path folder) {
        return Stream.iterate(folder.toAbsolutePath(), path -> path != null && Files.notExists(path), Path::getParent)
                .toList()
                .reversed();
    }

    private static void drop(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException _) {
            throw new Problem("problem.project.discard", path.toString());
        }
    }
}
