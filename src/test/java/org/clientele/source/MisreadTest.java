package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MisreadTest {

    @TempDir
    private Path folder;

    private static String text() {
        var text = new StringBuilder("id,note,n\n");
        for (int i = 1; i <= 300; i++) {
            text.append('A').append(i).append(",\"say \"\"").append(i).append("\"\",\nplease\",");
            text.append(i == 200 ? "a dozen" : "" + i).append('\n');
        }
        return text.append("A301,ragged\nA302,plain,302\n").toString();
    }

    @Test
    void aRecordThatWasReadIsReadOtherwiseWhereSomebodyWantsIt() {
        var file = new Csv(folder).file(text());
        var found = Detection.of(file, Progress.NONE);
        assertEquals(
                1, Importer.read(file, found.options(), Progress.NONE).misfits().size());

        var record = Misread.find(file, found.options(), 200, Progress.NONE).orElseThrow();
        assertEquals(List.of("A200", "say \"200\",\nplease", "a dozen"), record.cells());
        assertEquals(400, record.line());
        var first = List.of(record.with(2, "12", List.of()));
        var options = found.options().mending(List.of(record.with(0, "A2OO", first)));

        var source = Importer.read(file, options, Progress.NONE);
        assertEquals(0, source.misfits().size());
        assertEquals("A2OO|say \"200\",\nplease|12", Csv.row(source, 199));
        assertEquals("A201|say \"201\",\nplease|201", Csv.row(source, 200));
        assertEquals(found.account(), source.account());
        assertEquals(found.options().mending(List.of()), found.options());
    }

    @Test
    void whatNoLongerStandsThereIsNotTouchedAndARecordMayBeLeftOut() {
        var file = new Csv(folder).file(text());
        var options = Detection.of(file, Progress.NONE).options();
        var record = Misread.find(file, options, 302, Progress.NONE).orElseThrow();
        assertEquals(List.of("A302", "plain", "302"), record.cells());
        var other = new Mend(record.line(), "something else", List.of("x", "y", "1"));

        var kept = Importer.read(file, options.mending(List.of(other)), Progress.NONE);
        assertEquals("A302|plain|302", Csv.row(kept, 300));
        var left = Importer.read(
                file, options.mending(List.of(new Mend(record.line(), record.was(), List.of()))), Progress.NONE);
        assertEquals(300, left.counts().loaded());
        assertEquals(1, left.counts().skipped());
        assertTrue(Misread.find(file, options, 900, Progress.NONE).isEmpty());
    }
}
