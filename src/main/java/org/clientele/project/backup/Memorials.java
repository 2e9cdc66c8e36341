package org.clientele.project.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.List;
import org.clientele.project.Project;
import org.clientele.project.Receipt;
import org.clientele.project.Receipts;
import org.clientele.report.WholeFile;
import org.clientele.workbook.BookJson;

/// What is written beside the backups in a folder of who was erased, by tokens, so that nobody comes back out of one.
record Memorials(Path folder, BookJson json) {

    private static final String ENDING = ".erased.json";

    /// Who was erased from a project.
    private record Memorial(List<Receipt> receipts) {}

    List<Receipt> of(String project) throws IOException {
        var file = folder.resolve(project + ENDING);
        return Files.exists(file)
                ? json.read(Files.readString(file), Memorial.class).receipts()
                : List.of();
    }

    void remember(Project project) throws IOException {
        var all = new LinkedHashSet<>(of(project.id()));
        if (Files.isDirectory(folder) && all.addAll(Receipts.of(project, json).all())) {
            privately(folder.resolve(project.id() + ENDING), json.write(new Memorial(List.copyOf(all))));
        }
    }

    /// Writes a file that only the user may read.
    static void privately(Path file, String text) throws IOException {
        var form = text.getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(form));
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
