package org.clientele.workbook;

import java.nio.file.Path;
import java.util.Optional;
import org.clientele.source.Account;
import org.clientele.source.ImportOptions;
import org.clientele.source.Source;
import org.clientele.words.Mention;

/// A figure of the account of a file: how many of its records were read, rejected or left out, or would be.
///
/// @param file where the file lies; none where its digest is known, or it is no file
/// @param digest the SHA-256 of the file, where it is known
/// @param account what became of every record, or will
/// @param figure what is asked about
public record FileCount(
        String label,
        Optional<Path> file,
        Optional<String> digest,
        ImportOptions options,
        Account account,
        Mention figure)
        implements Asked {

    /// Asks about a file that was brought in.
    public static FileCount of(Source source, Mention figure) {
        return new FileCount(
                source.label(),
                Optional.empty(),
                Optional.of(source.fileDigest()),
                source.options(),
                source.account(),
                figure);
    }

    @Override
    public Workbook trial() {
        return Workbook.EMPTY;
    }
}
