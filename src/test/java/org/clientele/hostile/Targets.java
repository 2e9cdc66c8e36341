package org.clientele.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.clientele.recipe.formula.Formula;
import org.clientele.source.Format;
import org.clientele.spec.Problem;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.table.Type;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;

/// What is done with hostile bytes, by the kind of thing that they are taken for.
enum Targets {
    /// A delimited text in any encoding.
    CSV {
        @Override
        Optional<Problem> on(byte[] bytes) {
            return Trial.file(written("file.csv", bytes));
        }
    },
    /// The cells of one column, a line each.
    TYPES {
        @Override
        Optional<Problem> on(byte[] bytes) {
            var text = new String(bytes, StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            var name = end < 0 ? "" : text.substring(0, end);
            var cells = text.substring(end + 1).lines().map(line -> "\n\"" + line.replace("\"", "\"\"") + "\",x");
            var table =
                    "\"" + name.replace("\"", "\"\"").replace("\r", "") + "\",other" + String.join("", cells.toList());
            return Trial.file(written("types.csv", table.getBytes(StandardCharsets.UTF_8)));
        }
    },
    /// A workbook, container and all.
    XLSX {
        @Override
        Optional<Problem> on(byte[] bytes) {
            return Trial.file(written("book.xlsx", bytes));
        }
    },
    /// One part of a workbook whose container is whole; the first byte says which.
    SHEET {
        @Override
        Optional<Problem> on(byte[] bytes) {
            if (bytes.length == 0) {
                return Optional.empty();
            }
            var part = PARTS.get((bytes[0] & 255) % PARTS.size());
            var content = Arrays.copyOfRange(bytes, 1, bytes.length);
            try {
                return Trial.file(
                        written("part.xlsx", new Container().with(part, content).bytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    JSON {
        @Override
        Optional<Problem> on(byte[] bytes) {
            return Trial.file(written("records.json", bytes));
        }
    },
    JSON_LINES {
        @Override
        Optional<Problem> on(byte[] bytes) {
            var file = written("records.jsonl", bytes);
            return Trial.file(file).or(() -> Trial.of(() -> Trial.table(file, Optional.of(new Format.JsonLines()))));
        }
    },
    WEB_LOG {
        @Override
        Optional<Problem> on(byte[] bytes) {
            var file = written("access.log", bytes);
            Trial.file(file);
            return Stream.of(Format.LogTable.values())
                    .flatMap(of -> Trial.of(() -> Trial.table(file, Optional.of(new Format.WebLog(of)))).stream())
                    .findFirst();
        }
    },
    ARCHIVE {
        @Override
        Optional<Problem> on(byte[] bytes) {
            return Trial.file(written("files.zip", bytes));
        }
    },
    /// What a `.gz` holds.
    PACKED {
        @Override
        Optional<Problem> on(byte[] bytes) {
            var packed = new ByteArrayOutputStream();
            try (var out = new GZIPOutputStream(packed)) {
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Trial.file(written("file.csv.gz", packed.toByteArray()))
                    .or(() -> Trial.file(written("raw.csv.gz", bytes)));
        }
    },
    /// A workbook of the program's own, as JSON.
    BOOK {
        @Override
        Optional<Problem> on(byte[] bytes) {
            return Trial.of(() -> Known.BOOKS.file(new String(bytes, StandardCharsets.UTF_8)));
        }
    },
    FORMULA {
        @Override
        Optional<Problem> on(byte[] bytes) {
            return Trial.of(() -> Formula.of(new String(bytes, StandardCharsets.UTF_8), Known.COLUMNS));
        }
    };

    private static final List<String> PARTS = List.of(
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "_rels/.rels");
    private static final Path FOLDER = folder();

    /// What only some need.
    private static final class Known {

        private static final BookJson BOOKS = new BookJson(Catalog.standard());
        private static final Schema COLUMNS = Schema.of(
                Field.of("amount", Type.DECIMAL),
                Field.of("name", Type.TEXT),
                Field.of("day", Type.DATE),
                Field.of("paid", Type.BOOLEAN));
    }

    abstract Optional<Problem> on(byte[] bytes);

    /// Returns the folder of its inputs, called as the method of [HostileFuzz] is.
    String inputs() {
        var words = name().split("_");
        return words.length == 1
                ? words[0].toLowerCase(Locale.ROOT)
                : words[0].toLowerCase(Locale.ROOT)
                        + words[1].charAt(0)
                        + words[1].substring(1).toLowerCase(Locale.ROOT);
    }

    private static Path folder() {
        try {
            var memory = Path.of("/dev/shm");
            var folder = Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "hostile")
                    : Files.createTempDirectory("hostile");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Stream.of(
                            folder.toFile().listFiles(), new java.io.File[] {folder.toFile()})
                    .flatMap(Stream::of)
                    .forEach(java.io.File::delete)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path written(String name, byte[] bytes) {
        try {
            return Files.write(FOLDER.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
