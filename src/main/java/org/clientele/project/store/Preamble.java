package org.clientele.project.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.clientele.project.seal.Headers;
import org.clientele.project.seal.Lock;
import org.clientele.report.WholeFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Unwritable;

/// The first page of a file, readable by anybody: what the file is, in which format, by which program, and its id.
record Preamble(Kind kind, int format, String program, String id) {

    /// How many bytes come before the headers of the seal.
    static final int LENGTH = 4096;

    private static final String MAGIC = "clientele";
    private static final String PROGRAM = "0.1.0";

    static Preamble fresh(Kind kind) {
        return new Preamble(kind, kind.format(), PROGRAM, UUID.randomUUID().toString());
    }

    /// Returns the same in the newest format.
    Preamble renewed() {
        return new Preamble(kind, kind.format(), PROGRAM, id);
    }

    /// Makes a new file that only its user may read and that holds nothing but this.
    ///
    /// @throws Problem if the file is there already or cannot be made
    void create(Path file, Lock lock) {
        try (var channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), privately(file))) {
            var page = ByteBuffer.wrap(bytes());
            while (page.hasRemaining()) {
                channel.write(page);
            }
            Headers.create(channel, identity(), lock);
            channel.force(true);
            WholeFile.settle(file);
        } catch (FileAlreadyExistsException e) {
            throw new Problem("problem.project.exists", file.toString());
        } catch (IOException e) {
            throw Unwritable.of(file, e, "problem.project.create");
        }
    }

    /// Returns what the seals of the file are bound to.
    byte[] identity() {
        return identity(kind.word(), String.valueOf(format), id);
    }

    /// Returns the same for an open file, whatever it is.
    static byte[] identity(FileChannel file) throws IOException {
        var page = ByteBuffer.allocate(LENGTH);
        file.read(page, 0);
        var lines = new String(page.array(), StandardCharsets.US_ASCII).split("\n");
        var first = lines[0].split(" ");
        return first.length == 3 ? identity(first[1], first[2], value(lines, 2)) : new byte[0];
    }

    private static byte[] identity(String kind, String format, String id) {
        return "%s %s %s".formatted(kind, format, id).getBytes(StandardCharsets.US_ASCII);
    }

    static FileAttribute<?>[] privately(Path file) {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    byte[] bytes() {
        var text = "%s %s %d%nprogram %s%nid %s%n".formatted(MAGIC, kind.word(), format, program, id);
        var page = new byte[LENGTH];
        Arrays.fill(page, (byte) ' ');
        var written = text.replace(System.lineSeparator(), "\n").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(written, 0, page, 0, written.length);
        page[LENGTH - 1] = '\n';
        return page;
    }

    /// Reads the first page of a file.
    ///
    /// @throws Problem if the file cannot be read, is nothing of ours, or was written by a newer program
    static Preamble read(Path file, Kind kind) {
        if (Files.isDirectory(file)) {
            throw new Problem("problem.project.directory", file.toString());
        }
        if (!Files.exists(file)) {
            throw new Problem("problem.project.gone", file.toString());
        }
        return parse(file, kind, page(file));
    }

    /// Returns the first page of a file, as far as it goes.
    static String page(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LENGTH), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new Problem("problem.project.read", file.toString(), reason(e));
        }
    }

    private static Preamble parse(Path file, Kind kind, String page) {
        var lines = page.split("\n");
        var first = lines[0].split(" ");
        boolean ours = first.length == 3 && first[0].equals(MAGIC) && first[2].matches("\\d{1,6}");
        if (!ours || !first[1].equals(kind.word())) {
            throw new Remnant(file, kind, page).problem();
        }
        int format = Integer.parseInt(first[2]);
        if (format > kind.format()) {
            throw new Problem("problem.project.newer", file.toString(), value(lines, 1), format);
        }
        if (page.length() < LENGTH || value(lines, 2).isEmpty()) {
            throw kind.damaged(file);
        }
        return new Preamble(kind, format, value(lines, 1), value(lines, 2));
    }

    private static String value(String[] lines, int line) {
        return lines.length > line
                ? lines[line].substring(lines[line].indexOf(' ') + 1).strip()
                : "";
    }

    /// Moves a whole file into the place of another.
    static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        WholeFile.settle(to);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
