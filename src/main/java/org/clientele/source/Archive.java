package org.clientele.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Problem;

/// The files in a ZIP archive. They are read where they are, nothing is unpacked onto the disk; the path of one is that
/// of the archive with its name in it below.
public final class Archive {

    private Archive() {}

    /// Returns whether a file is a ZIP archive and no document that is one inside.
    public static boolean isOne(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return Zipped.isOne(in.readNBytes(4)) && !isDocument(file);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isDocument(Path file) throws IOException {
        try (var zip = zip(file)) {
            return zip.find("[Content_Types].xml").isPresent()
                    || zip.find("mimetype").isPresent();
        }
    }

    private static Zipped zip(Path archive) throws IOException {
        return Zipped.of(Intake.name(archive), Content.of(archive));
    }

    /// Returns the files in an archive.
    ///
    /// @throws Problem that names the entry that is refused
    public static List<Path> files(Path archive) {
        var name = Intake.name(archive);
        try (var zip = zip(archive)) {
            if (zip.entries().size() > Zipped.MOST) {
                throw new Problem("problem.archive.many", name, zip.entries().size(), Zipped.MOST);
            }
            zip.entries().forEach(entry -> check(name, entry));
            zip.overlapping().ifPresent(entry -> {
                throw new Problem("problem.archive.overlap", name, entry.name());
            });
            if (zip.size() > Zipped.ALL) {
                throw new Problem("problem.archive.large", name, name, zip.size() >> 20, Zipped.ALL >> 20);
            }
            var files = zip.entries().stream()
                    .filter(entry -> !entry.isFolder() && !isHidden(entry.name()))
                    .map(entry -> archive.resolve(entry.name()))
                    .distinct()
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new Problem("problem.archive.none", name);
            }
            return files;
        } catch (IOException e) {
            throw new Problem("problem.source.packed", name);
        }
    }

    private static boolean isHidden(String name) {
        var parts = List.of(name.split("/"));
        return parts.contains("__MACOSX") || parts.stream().anyMatch(part -> part.startsWith(".") && part.length() > 1);
    }

    private static void check(String file, ZipEntry entry) {
        if (entry.isNameless()) {
            throw new Problem("problem.archive.name", file, entry.name().replaceAll("\\p{Cntrl}", "\uFFFD"));
        }
        if (entry.isOutside()) {
            throw new Problem("problem.archive.outside", file, entry.name());
        }
        if (entry.isLink()) {
            throw new Problem("problem.archive.link", file, entry.name());
        }
        if (entry.size() > Zipped.LARGEST) {
            throw new Problem("problem.archive.large", file, entry.name(), entry.size() >> 20, Zipped.LARGEST >> 20);
        }
        if (entry.isBomb()) {
            throw new Problem("problem.archive.bomb", file, entry.name(), Zipped.RATIO);
        }
    }

    /// Returns the archive that a path leads into, if it does.
    static Optional<Path> of(Path file) {
        if (Files.exists(file)) {
            return Optional.empty();
        }
        var parent = file.toAbsolutePath().getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        return Optional.ofNullable(parent).filter(Files::isRegularFile);
    }

    private static ZipEntry entry(Zipped zip, Path archive, Path file) throws IOException {
        var inside = archive.toAbsolutePath().relativize(file.toAbsolutePath());
        return zip.entries().stream()
                .filter(entry -> !entry.isNameless() && Path.of(entry.name()).equals(inside))
                .findFirst()
                .orElseThrow(() -> new NoSuchFileException(file.toString()));
    }

    /// Opens a file in an archive.
    ///
    /// @throws Problem if it is an archive itself, which is never looked into, or is refused
    static InputStream open(Path archive, Path file) throws IOException {
        var zip = zip(archive);
        try {
            var entry = entry(zip, archive, file);
            check(zip.name(), entry);
            if (entry.isArchive()) {
                throw new Problem("problem.archive.nested", zip.name(), entry.name());
            }
            return new FilterInputStream(zip.open(entry)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                }
            };
        } catch (IOException | Problem e) {
            zip.close();
            throw e;
        }
    }

    /// Returns the size of a file in an archive.
    static long size(Path archive, Path file) throws IOException {
        try (var zip = zip(archive)) {
            return entry(zip, archive, file).size();
        }
    }
}
