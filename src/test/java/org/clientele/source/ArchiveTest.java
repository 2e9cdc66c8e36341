package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    private static final byte[] ORDERS = "id,city\n1,Rome\n2,Oslo\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path zip(String entry, byte[] content, Charset names) throws IOException {
        var file = folder.resolve("files.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return file;
    }

    private Path zip(String entry) throws IOException {
        return zip(entry, ORDERS, StandardCharsets.UTF_8);
    }

    private String refused(Path file) {
        var problem = assertThrows(Problem.class, () -> Gathered.of(file));
        return problem.key() + " " + problem.args()[1];
    }

    @Test
    void aFileInAnArchiveIsReadWhereItIs() throws IOException {
        var inside = Gathered.of(zip("2026/一月.csv"));

        assertEquals(List.of(folder.resolve("files.zip/2026/一月.csv")), inside);
        var source = Csv.read(inside.getFirst());
        assertEquals("2|Oslo", Csv.row(source, 1));
        assertEquals("一月.csv", source.label());
        assertEquals(Csv.read(new Csv(folder).file(ORDERS)).fileDigest(), source.fileDigest());
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void namesThatAChineseSystemPackedAreRead() throws IOException {
        var inside = Gathered.of(zip("订单.csv", ORDERS, Charset.forName("GB18030")));

        assertEquals("订单.csv", Csv.read(inside.getFirst()).label());
    }

    @Test
    void pathsThatLeadOutOfTheArchiveAreRefusedByName() throws IOException {
        for (var name : List.of("../evil.csv", "a/../../evil.csv", "/etc/evil.csv", "C:\\evil.csv", "..\\evil.csv")) {
            assertEquals("problem.archive.outside " + name, refused(zip(name)));
        }
    }

    @Test
    void anArchiveInAnArchiveIsListedAndNeverLookedInto() throws IOException {
        var inside = Gathered.of(zip("more.ZIP"));

        assertEquals(List.of(folder.resolve("files.zip/more.ZIP")), inside);
        var problem = assertThrows(Problem.class, () -> Detection.of(inside.getFirst(), Progress.NONE));
        assertEquals(new Problem("problem.archive.nested", "files.zip", "more.ZIP"), problem);
    }

    @Test
    void aLinkIsRefusedByName() throws IOException {
        var file = zip("link.csv");
        var bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[at + 5] = 3;
        bytes[at + 41] = (byte) 0xA1;
        Files.write(file, bytes);

        assertEquals("problem.archive.link link.csv", refused(file));
    }

    @Test
    void aBombIsRefusedByNameBeforeItIsRead() throws IOException {
        assertEquals(
                "problem.archive.bomb zeros.csv",
                refused(zip("zeros.csv", new byte[64 << 20], StandardCharsets.UTF_8)));
    }

    @Test
    void aBombThatLiesAboutItsSizeIsStopped() throws IOException {
        var file = zip("lies.csv", "1,2,3\n".repeat(10 << 20).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        var bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        for (int i = 0; i < 4; i++) {
            bytes[at + 24 + i] = (byte) (i == 1 ? 16 : 0);
        }
        Files.write(file, bytes);

        var problem =
                assertThrows(Problem.class, () -> Detection.of(Gathered.of(file).getFirst(), Progress.NONE));
        assertTrue(List.of("problem.archive.bomb", "problem.source.packed").contains(problem.key()), problem.key());
    }

    @Test
    void aFolderGivesItsFilesAndRefusesLinks() throws IOException {
        var dir = Files.createDirectory(folder.resolve("months"));
        Files.write(dir.resolve("b.csv"), ORDERS);
        Files.write(dir.resolve("a.csv"), ORDERS);
        Files.write(dir.resolve(".hidden"), ORDERS);
        assertEquals(List.of(dir.resolve("a.csv"), dir.resolve("b.csv")), Gathered.of(dir));

        Files.createSymbolicLink(dir.resolve("c.csv"), Path.of("/etc/passwd"));

        assertEquals("problem.archive.link c.csv", refused(dir));
    }
}
