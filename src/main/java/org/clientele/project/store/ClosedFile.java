package org.clientele.project.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Progress;

/// Reads a closed project without changing anything in it.
final class ClosedFile {

    private static final String READING = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

    /// Statements that only read, with what the header of the file tells.
    @FunctionalInterface
    interface Look<T> {
        T in(Sql sql, Opening opening) throws SQLException;
    }

    private final Path file;
    private final Faults faults;
    private final Opening opening;

    private ClosedFile(Path file, Optional<DataKeys> keys) {
        this.file = file;
        faults = new Faults(file, Kind.PROJECT);
        opening = new Opening(faults, keys, Progress.NONE);
    }

    /// @throws org.clientele.spec.Problem if the project cannot be read, is damaged, or open elsewhere
    static <T> T read(Path given, Unlocking unlocking, Look<T> look) {
        Database.prepare();
        var file = Database.real(given);
        var keys = Opening.keys(file, Kind.PROJECT, unlocking);
        var closed = new ClosedFile(file, keys);
        try (var thread = new OwnThread("look " + file.getFileName())) {
            FilePathClientele.expect(file, closed.opening);
            return thread.call(() -> closed.read(look));
        } finally {
            FilePathClientele.leave(file);
            keys.ifPresent(DataKeys::close);
        }
    }

    private <T> T read(Look<T> look) {
        new Gate(file, Kind.PROJECT, faults).pass(opening);
        var url = "jdbc:h2:" + FilePathClientele.freshUrl(file) + READING + Link.SETTINGS;
        try (var connection = new org.h2.Driver().connect(url, new Properties())) {
            var found = look.in(new Sql(connection), opening);
            faults.check();
            return found;
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }
}
