package org.clientele.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.clientele.project.backup.Confined;
import org.junit.jupiter.api.Test;

/// What the package for Linux promises of the program inside it; building one tries the rest.
class InstallerTest {

    private static final Pattern NEEDED = Pattern.compile("-> ((?:java|jdk)\\.[a-z.]+)");

    @Test
    void theJavaOfThePackageHasNoCompiler() throws IOException {
        assertFalse(modules().contains("jdk.compiler"));
    }

    @Test
    void theProcessThatReadsBackupsHasThePartsOfThePackage() throws IOException {
        assertEquals(modules(), new TreeSet<>(Confined.parts()));
    }

    @Test
    void theJavaOfThePackageHasEveryPartThatTheProgramNames() throws IOException {
        var said = new StringWriter();
        var jdeps = ToolProvider.findFirst("jdeps").orElseThrow();

        jdeps.run(
                new PrintWriter(said),
                new PrintWriter(said),
                "-s",
                "--ignore-missing-deps",
                Path.of("target/classes").toString());

        var needed = new TreeSet<String>();
        NEEDED.matcher(said.toString()).results().forEach(each -> needed.add(each.group(1)));
        assertTrue(needed.remove("java.base"), said::toString);
        needed.removeAll(modules());
        assertEquals(new TreeSet<String>(), needed);
    }

    @Test
    void aFileThatIsOpenedFromTheDesktopIsHandedToTheProgram() throws IOException {
        var entry = Files.readString(Path.of("installer/linux/clientele.desktop"));

        assertTrue(entry.contains("\nExec=/usr/bin/clientele %F\n"), entry);
        assertTrue(Files.readString(Path.of("installer/linux/clientele.xml")).contains("pattern=\"*.clientele\""));
    }

    private static TreeSet<String> modules() throws IOException {
        var found = new TreeSet<String>();
        Pattern.compile("(?m)^modules=(?:\\$modules,)?(.*)$")
                .matcher(Files.readString(Path.of("installer/linux/build")))
                .results()
                .forEach(line -> found.addAll(List.of(line.group(1).split(","))));
        return found;
    }
}
