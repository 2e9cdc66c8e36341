package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What H2 sorts and what it complains of is written nowhere but into the project, whose blocks are sealed.
class SpillTest {

    private static final String ALL_IN_MEMORY = ";MAX_MEMORY_ROWS=2147483647";
    private static final String NO_TRACE = ";TRACE_LEVEL_FILE=0";
    private static final String SORTED = "select x, 'plain' from system_range(1, 400000) order by -x";

    @TempDir
    private Path folder;

    private static Set<String> spilled() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("h2tmp"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// Returns what is written besides the rows: while much is sorted, and behind a statement that fails.
    private Set<String> written(String settings) throws IOException, SQLException {
        var before = spilled();
        var written = new TreeSet<String>();
        var url = "jdbc:h2:" + folder.resolve("plain") + settings;
        try (var connection = new Driver().connect(url, new Properties());
                var statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("select 'plain' from nowhere"));
            try (var _ = statement.executeQuery(SORTED)) {
                var now = spilled();
                now.removeAll(before);
                now.forEach(_ -> written.add("rows"));
            }
        }
        if (Files.exists(folder.resolve("plain.trace.db"))) {
            written.add("trace");
        }
        return written;
    }

    @Test
    void nothingIsWrittenBesideTheProject() throws Exception {
        assertEquals(Set.of(), written(Link.SETTINGS));
    }

    @Test
    void settingsThatLetRowsOrStatementsOutAreFoundOut() throws Exception {
        assertEquals(Set.of("rows"), written(Link.SETTINGS.replace(ALL_IN_MEMORY, "")));
        assertEquals(Set.of("trace"), written(Link.SETTINGS.replace(NO_TRACE, "")));
    }
}
