package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenderTest {

    private static final String GOOD = "id,name,day,amount\n" + "1,Ann,2024-01-05,5.50\n".repeat(60);

    @TempDir
    private Path folder;

    private List<String> proposed(String record) {
        return proposed((GOOD + record + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private List<String> proposed(byte[] bytes) {
        var file = new Csv(folder).file(bytes);
        var found = Detection.of(file, Progress.NONE);
        var mends = new Mender(found.options()).propose(found.account().rejected());
        var source = Importer.read(file, found.options().mending(List.copyOf(mends.values())), Progress.NONE);
        assertEquals(0, source.counts().rejected(), source.rejected().toString());
        return List.of(Csv.row(source, source.rows().rows() - 1).split("\\|", -1));
    }

    @Test
    void aDelimiterInATextStaysInIt() {
        assertEquals(List.of("2", "Jones, Bob", "2024-02-01", "7"), proposed("2,Jones, Bob,2024-02-01,7"));
    }

    @Test
    void aDelimiterBetweenThousandsIsPartOfTheAmount() {
        assertEquals(List.of("2", "Bob", "2024-02-01", "1234.5"), proposed("2,Bob,2024-02-01,¥1,234.50"));
        assertEquals(List.of("2", "Bob", "2024-02-01", "1234567"), proposed("2,Bob,2024-02-01,1,234,567"));
    }

    @Test
    void aMissingCellIsWhereTheOthersFit() {
        assertEquals(List.of("2", "", "2024-02-01", "7"), proposed("2,2024-02-01,7"));
        assertEquals(List.of("2", "Bob", "2024-02-01", ""), proposed("2,Bob,2024-02-01"));
    }

    @Test
    void emptyCellsAtTheEndGo() {
        assertEquals(List.of("2", "Bob", "2024-02-01", "7"), proposed("2,Bob,2024-02-01,7,,"));
    }

    @Test
    void aStrayQuoteIsTextOrGoes() {
        assertEquals(
                List.of("2", "Bob \"the\" Jones", "2024-02-01", "7"), proposed("2,\"Bob \"the\" Jones\",2024-02-01,7"));
        assertEquals(List.of("2", "Bob", "2024-02-01", "7"), proposed("2,\"Bob,2024-02-01,7"));
    }

    @Test
    void aLineBrokenInTheMiddleIsOne() {
        assertEquals(List.of("2", "Bob\nJones", "2024-02-01", "7"), proposed("2,Bob\nJones,2024-02-01,7"));
    }

    @Test
    void bytesOfAnotherEncodingAreReadInThat() {
        var good = GOOD.replace("Ann", "Ännchen 龙井").getBytes(StandardCharsets.UTF_8);
        var latin = "2,Zoë,2024-02-01,7\n".getBytes(StandardCharsets.ISO_8859_1);
        var bytes = java.util.Arrays.copyOf(good, good.length + latin.length);
        System.arraycopy(latin, 0, bytes, good.length, latin.length);

        assertEquals(List.of("2", "Zoë", "2024-02-01", "7"), proposed(bytes));
    }

    @Test
    void nothingIsProposedThatDoesNotFit() {
        var found = new Csv(folder).detect(GOOD + "a,b,c,d,e,f,g,h\n");

        assertEquals(
                0,
                new Mender(found.options()).propose(found.account().rejected()).size());
    }
}
