package org.clientele.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientele.report.CsvExport;
import org.clientele.source.AsRead;
import org.clientele.source.Detection;
import org.clientele.source.Dialect;
import org.clientele.source.Format;
import org.clientele.source.Formats;
import org.clientele.source.Frame;
import org.clientele.source.Gathered;
import org.clientele.source.Header;
import org.clientele.source.Importer;
import org.clientele.source.Preview;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.clientele.table.Sheet;
import org.clientele.table.Type;
import org.clientele.words.Words;

/// Brings a hostile file in and judges what came of it: a table of which every record and line is accounted for, the
/// same however many threads read it, and the same again once written and read; or a sentence.
final class Trial {

    /// Of the clock, or of the processors where others use them too.
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final List<Words> LANGUAGES = List.of(Words.in(Locale.ENGLISH), Words.in(Locale.SIMPLIFIED_CHINESE));

    private Trial() {}

    /// What is done with an input; whatever it throws but a problem is a fault.
    @FunctionalInterface
    interface Act {
        void run() throws IOException;
    }

    /// Returns the problem that the user is told, if there is one.
    static Optional<Problem> of(Act act) {
        long begin = System.nanoTime();
        long used = PROCESS.getProcessCpuTime();
        try {
            act.run();
            return Optional.empty();
        } catch (Problem problem) {
            isSaid(problem);
            return Optional.of(problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            var taken = Duration.ofNanos(Math.min(System.nanoTime() - begin, PROCESS.getProcessCpuTime() - used));
            assertTrue(taken.compareTo(LONGEST) < 0, "took " + taken);
        }
    }

    private static void isSaid(Problem problem) {
        for (var words : LANGUAGES) {
            assertTrue(words.has(problem.key()), problem.key());
            var sentence = words.text(problem.key(), problem.args());
            assertFalse(sentence.isBlank() || sentence.matches("(?s).*\\{\\d.*") && !hasBrace(problem), sentence);
        }
    }

    private static boolean hasBrace(Problem problem) {
        return List.of(problem.args()).toString().contains("{");
    }

    /// Brings in every table of every file that is meant by this one.
    static Optional<Problem> file(Path file) {
        return of(() -> {
            for (var each : Gathered.of(file)) {
                tables(each);
            }
        });
    }

    private static void tables(Path file) throws IOException {
        var tables = Formats.of(file, Progress.NONE);
        if (tables.isEmpty()) {
            table(file, Optional.empty());
            if (Files.exists(file) && Files.size(file) % 4 == 0) {
                again(file);
            }
        }
        for (var table : tables) {
            table(file, Optional.of(table));
        }
    }

    /// What can be understood can be brought in, and becomes what it was taken for.
    static void table(Path file, Optional<Format> format) {
        var found = Detection.of(file, format, Progress.NONE);
        Source source;
        try {
            source = Importer.read(file, found.options(), Progress.NONE);
        } catch (Problem problem) {
            throw new AssertionError("understood, but not brought in", problem);
        }
        var counts = source.counts();
        assertEquals(counts.records(), counts.loaded() + counts.rejected() + counts.skipped());
        assertEquals(source.rows().rows(), counts.loaded());
        assertEquals(found.account(), source.account());
        if (format.isEmpty()) {
            assertEquals(counts.lines(), source.account().spans().lines(), source.account()::toString);
        }
        keepsEveryCell(source);
        if (counts.loaded() == 0) {
            return;
        }
        var alone = Preview.of(file, found.options(), Integer.MAX_VALUE);
        assertEquals(source.rows().digests(), alone.rows().digests());
        assertEquals(source.misfits().size(), alone.misfits().size());
    }

    private static void keepsEveryCell(Source source) {
        var fields = source.rows().schema().fields();
        for (int i = 0; i < fields.size(); i++) {
            var block = source.rows().block(fields.get(i).name());
            for (int row = 0; row < block.size(); row++) {
                assertTrue(
                        block.isMissing(row) || source.misfits().find(row, i).isEmpty(), "both a value and a misfit");
            }
        }
    }

    /// What is written as it was read is read again as it was.
    private static void again(Path file) throws IOException {
        var read = AsRead.of(file, Progress.NONE);
        var written = file.resolveSibling("again.csv");
        CsvExport.AS_READ.write(read.source().rows(), read.header(), written, Progress.NONE);
        if (read.header().isEmpty() && read.source().rows().rows() == 0) {
            return;
        }
        var options = Detection.under(
                        written, Dialect.COMMA.headed(Header.NONE).framed(new Frame(1, 0, 1)), Progress.NONE)
                .options();
        for (int i = 0; i < options.columns().size(); i++) {
            options = options.with(i, c -> c.typed(Type.TEXT).playing(Role.NONE));
        }
        var second = Importer.read(written, options, Progress.NONE);
        var expected = new ArrayList<>(cells(read.source().rows()));
        if (!read.header().isEmpty()) {
            expected.addFirst(read.header());
        }
        assertEquals(full(expected), full(cells(second.rows())), () -> text(written));
    }

    /// A name of blanks is told from a missing one, a cell not always.
    private static List<List<String>> full(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(c -> c.isBlank() ? "" : c).toList())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> cells(Sheet sheet) {
        return IntStream.range(0, sheet.rows())
                .mapToObj(row -> sheet.blocks().stream().map(b -> b.text(row)).toList())
                .toList();
    }
}
