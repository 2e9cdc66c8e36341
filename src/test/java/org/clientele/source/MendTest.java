package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendTest {

    @TempDir
    private Path folder;

    private static Source mended(Path file, List<Mend> mends) {
        var options = Detection.of(file, Progress.NONE).options();
        return Importer.read(file, options.mending(mends), Progress.NONE);
    }

    private Path ragged() {
        return new Csv(folder).file("id,city,amount\n1,Rome,5\n2,Oslo, Norway,6\n3\n4,Bonn,7\n");
    }

    @Test
    void aMendedRecordStandsWhereItStoodInTheFile() {
        var file = ragged();
        var raw = Csv.read(file);
        var ragged = raw.rejected().getFirst();

        var source = mended(file, List.of(Mend.of(ragged, List.of("2", "Oslo, Norway", "6"))));

        assertEquals("2|Oslo, Norway|6", Csv.row(source, 1));
        assertEquals(source.id() + ":2", source.rows().ids().name(1));
        assertEquals(new Counts(5, 4, 3, 1), source.counts());
        assertEquals(4, source.rejected().getFirst().line());
        assertNotEquals(raw.id(), source.id());
    }

    @Test
    void aRecordLeftOutIsSkippedNotRejected() {
        var file = ragged();
        var lone = Csv.read(file).rejected().get(1);

        var source = mended(file, List.of(Mend.without(lone)));

        assertEquals(new Counts(5, 4, 2, 1, 1), source.counts());
    }

    @Test
    void theAccountForetoldIsTheAccountThatComes() {
        var file = ragged();
        var found = Csv.read(file);
        var mends = List.of(
                Mend.of(found.rejected().getFirst(), List.of("2", "Oslo", "6")),
                Mend.without(found.rejected().get(1)));

        assertEquals(mended(file, mends).account(), found.account().mended(mends));
    }

    @Test
    void aMendIsNotAppliedWhereTheFileSaysSomethingElseNow() {
        var before = Csv.read(ragged()).rejected().getFirst();
        var file = new Csv(folder).file("id,city,amount\n1,Rome,5\n2,Oslo, Sweden,6\n3\n4,Bonn,7\n");

        var source = mended(file, List.of(Mend.of(before, List.of("2", "Oslo, Norway", "6"))));

        assertEquals(2, source.counts().rejected());
    }

    @Test
    void aMendedCellThatDoesNotFitItsColumnIsAMisfitLikeAnyOther() {
        var file = new Csv(folder).file("id,amount\n" + "1,5\n".repeat(40) + "3\n" + "1,5\n");
        var lone = Csv.read(file).rejected().getFirst();

        var source = mended(file, List.of(Mend.of(lone, List.of("3", "many"))));

        assertEquals("many", source.misfits().find(40, 1).orElseThrow());
    }

    @Test
    void aColumnCanSayWhichFileEachRowCameFrom() {
        var file = ragged();
        var options = Detection.of(file, Progress.NONE).options().from(new FileColumn("file", "may.csv"));

        var source = Importer.read(file, options, Progress.NONE);

        assertEquals(
                List.of("id", "city", "amount", "file"), source.rows().schema().names());
        assertEquals("1|Rome|5|may.csv", Csv.row(source, 0));
    }
}
