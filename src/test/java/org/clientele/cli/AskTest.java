package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAPasswordItSaysWhereToPutOne() throws Exception {
        var asked = Launched.clientele(
                folder, "ask", "--engine", "MARIADB", "--host", "127.0.0.1", "--database", "shop", "--user", "analyst");

        assertEquals(1, asked.code(), asked.err());
        assertTrue(asked.err().contains("CLIENTELE_DATABASE_PASSWORD"), asked.err());
    }

    @Test
    void aHostThatIsNoneIsSaidToBeNone() {
        var asked = Launched.here(
                folder, "ask", "--engine", "MARIADB", "--host", "a/b?c", "--database", "shop", "--user", "analyst");

        assertEquals(1, asked.code(), asked.err());
        assertTrue(asked.err().contains("a/b?c"), asked.err());
    }
}
