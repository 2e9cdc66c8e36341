package org.clientele.project.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.Verdict;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Unlocking;

/// Checks the log of a closed project without changing anything in it.
public final class LogCheck {

    private static final String READING = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

    private final Path file;
    private final Faults faults;
    private final Opening opening;

    private LogCheck(Path file, Optional<DataKeys> keys) {
        this.file = file;
        faults = new Faults(file, Kind.PROJECT);
        opening = new Opening(faults, keys);
    }

    /// Checks every line, against what the header tells of the log, and what was seen of it elsewhere.
    ///
    /// @throws org.clientele.spec.Problem if the project cannot be read, is damaged, or open elsewhere
    public static Verdict of(Path file, Unlocking unlocking, List<Anchor> seen) {
        var keys = Opening.keys(file, Kind.PROJECT, unlocking);
        var check = new LogCheck(file, keys);
        try (var thread = new OwnThread("log " + file.getFileName())) {
            FilePathClientele.expect(file, check.opening);
            return thread.call(() -> check.verdict(seen));
        } finally {
            FilePathClientele.leave(file);
            keys.ifPresent(DataKeys::close);
        }
    }

    private Verdict verdict(List<Anchor> seen) {
        new Gate(file, Kind.PROJECT, faults).pass();
        var url = "jdbc:h2:" + FilePathClientele.freshUrl(file) + READING + Database.SETTINGS;
        try (var connection = new org.h2.Driver().connect(url, new Properties())) {
            var sql = new Sql(connection);
            var anchors = new ArrayList<>(seen);
            anchors.add(Trail.anchor(opening.log()));
            var verdict = Trail.check(sql, anchors);
            faults.check();
            return verdict;
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }
}
