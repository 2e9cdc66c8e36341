package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortRowsTest {

    private static final String NAMES = "id,name,city,phone,note\n";
    private static final List<String> ENDS = List.of(",Oslo,555-0101,hi", ",Rome", ",Rome,555-0102");

    @TempDir
    Path folder;

    /// @param whole of so many records each second and third one is short
    private static String rows(int whole, List<String> ends) {
        return IntStream.range(0, 60)
                .mapToObj(i -> i + ",Ann" + ends.get(i % whole < 2 ? i % whole + 1 : 0) + "\n")
                .collect(Collectors.joining());
    }

    private Source read(String text) {
        var csv = new Csv(folder);
        return Csv.read(csv.file(text));
    }

    @Test
    void whatIsLeftOutAtTheEndIsMissing() {
        var source = read(NAMES + rows(6, ENDS));

        assertEquals(new Counts(61, 60, 60, 0), source.account().counts());
        assertEquals("0|Ann|Rome||", Csv.row(source, 0));
        assertEquals("1|Ann|Rome|555-0102|", Csv.row(source, 1));
        assertEquals("2|Ann|Oslo|555-0101|hi", Csv.row(source, 2));
        assertEquals(
                List.of(Reason.of("note.short-rows", 20L, 2L)),
                new Csv(folder).detect(NAMES + rows(6, ENDS)).notes());
    }

    @Test
    void soItIsWhereMostRecordsAreShort() {
        assertEquals(60, read(NAMES + rows(3, ENDS)).account().counts().loaded());
    }

    @Test
    void soItIsBetweenTabsAndInQuotes() {
        var text = (NAMES + rows(6, ENDS)).replace(",", "\"\t\"").replaceAll("(?m)^|$", "\"");

        assertEquals(
                60,
                read(text.substring(0, text.length() - 2)).account().counts().loaded());
    }

    @Test
    void aShortRecordAmongWholeOnesIsRejected() {
        var counts = read(NAMES + rows(60, ENDS)).account().counts();

        assertEquals(2, counts.rejected());
    }

    @Test
    void whereSomeRecordsEndInAnEmptyCellShortOnesAreRejected() {
        var counts = read(NAMES + rows(6, List.of(",Oslo,555-0101,", ",Rome", ",Rome,555-0102")))
                .account()
                .counts();

        assertEquals(20, counts.rejected());
    }

    @Test
    void recordsWhoseLineIsBrokenAreRejected() {
        var counts = read(NAMES
                        + rows(6, List.of(",Oslo,555-0101,hi", ",Rome\nside,555-0102,hi", ",Ro\nme,555-0102,hi")))
                .account()
                .counts();

        assertEquals(40, counts.rejected());
    }

    @Test
    void recordsAllShortByTheSameAreRejected() {
        var counts = read(NAMES + rows(6, List.of(",Oslo,555-0101,hi", ",Rome", ",Rome")))
                .account()
                .counts();

        assertEquals(20, counts.rejected());
    }
}
