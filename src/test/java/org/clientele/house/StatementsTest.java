package org.clientele.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// No statement of the program lets H2 read or write another file, run code, call another database or let in a user.
class StatementsTest {

    private static final Pattern REACHING = Pattern.compile(
            "(?i)\\b(SCRIPT\\s+(TO|NODATA|SIMPLE|DROP|TABLE|SCHEMA)|RUNSCRIPT|BACKUP\\s+TO|CSVWRITE|CSVREAD"
                    + "|FILE_WRITE|FILE_READ|LINK_SCHEMA|LINKED\\s+TABLE|CREATE\\s+(FORCE\\s+)?(OR\\s+REPLACE\\s+)?"
                    + "(ALIAS|TRIGGER|AGGREGATE|USER|SYNONYM)|INIT\\s*=|SET\\s+JAVA_OBJECT_SERIALIZER"
                    + "|DATABASE_EVENT_LISTENER)\\b");

    private static TreeSet<String> reaching(String tree) {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of(tree))) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(java|sql)"))
                    .toList()) {
                if (code(Files.readString(file)).stream()
                        .anyMatch(text -> REACHING.matcher(text).find())) {
                    found.add(file.getFileName().toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /// Returns the lines of code without what only explains it.
    private static List<String> code(String source) {
        return source.lines().filter(line -> !line.strip().startsWith("//")).toList();
    }

    @Test
    void noStatementReachesOutOfTheProject() {
        assertEquals(new TreeSet<String>(), reaching("src/main/java"));
        assertEquals(new TreeSet<String>(), reaching("resources"));
    }

    @Test
    void theStatementsOfAStrangerAreFound() {
        assertTrue(reaching("src/test/java/org/clientele/project/store").contains("EvilProjects.java"));
    }
}
