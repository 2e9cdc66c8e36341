package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files whose beginning says something else of how they are cut than the rest.
class SecondLookTest {

    private static final int HEAD = 6000;
    private static final int ROWS = 20_000;

    @TempDir
    private Path folder;

    private Detection detected(String text) throws IOException {
        return Detection.of(Files.writeString(folder.resolve("late.csv"), text), Progress.NONE);
    }

    private static List<String> names(Detection found) {
        return found.columns().stream().map(ColumnGuess::name).toList();
    }

    private static String rows(String form, int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(form.formatted(i)).append('\n');
        }
        return text.toString();
    }

    @Test
    void aPreambleLongerThanWhatIsSeenOfTheBeginningIsLeftOut() throws IOException {
        var preamble =
                rows("This export was made on request %d; it holds what the shop sold, and nothing else", 0, HEAD);

        var found = detected(preamble + "order_id|city|amount\n" + rows("A%1$d|Rome|%1$d", 0, ROWS));

        assertEquals("|", found.dialect().delimiter());
        assertEquals(List.of("order_id", "city", "amount"), names(found));
        assertEquals(ROWS, found.account().counts().loaded());
        assertEquals(0, found.account().counts().rejected());
        assertEquals(HEAD, found.account().spans().skipped());
    }

    @Test
    void aPreambleThatUsesTheSameDelimiterIsLeftOutToo() throws IOException {
        var preamble = rows("Note %d, written by the shop", 0, 20 * HEAD);

        var found = detected(preamble + "order_id,city,amount\n" + rows("A%1$d,Rome,%1$d", 0, 20 * ROWS));

        assertEquals(List.of("order_id", "city", "amount"), names(found));
        assertEquals(20 * ROWS, found.account().counts().loaded());
    }

    @Test
    void singleQuotesThatBeginLateAreQuotes() throws IOException {
        var found = detected("order_id,note,amount\n"
                + rows("A%1$d,plain,%1$d", 0, ROWS)
                + rows("A%1$d,'tea, green',%1$d", ROWS, ROWS + 50));

        assertEquals("'", found.dialect().quote());
        assertEquals(ROWS + 50, found.account().counts().loaded());
        assertEquals(0, found.account().counts().rejected());
        assertEquals(List.of("order_id", "note", "amount"), names(found));
    }

    @Test
    void backslashesBeforeQuotesThatBeginLateAreEscapes() throws IOException {
        var found = detected("order_id,note,amount\n"
                + rows("A%1$d,\"plain\",%1$d", 0, ROWS)
                + rows("A%1$d,\"a \\\"good\\\" tea, green\",%1$d", ROWS, ROWS + 50));

        assertEquals(Escape.BACKSLASH, found.dialect().escape());
        assertEquals(ROWS + 50, found.account().counts().loaded());
    }

    @Test
    void rowsThatAreRaggedWhateverIsTriedStayRejected() throws IOException {
        var found = detected("order_id,note,amount\n"
                + rows("A%1$d,plain,%1$d", 0, ROWS)
                + rows("A%1$d,it's,one,too many,%1$d", ROWS, ROWS + 50)
                + rows("A%1$d,plain,%1$d", ROWS + 50, ROWS + 60));

        assertEquals("\"", found.dialect().quote());
        assertEquals(ROWS + 10, found.account().counts().loaded());
        assertEquals(50, found.account().counts().rejected());
    }

    @Test
    void aLongListOfOneColumnStaysOne() throws IOException {
        var found = detected("e-mail\n" + rows("person%d@example.com", 0, ROWS));

        assertEquals(1, found.columns().size());
        assertEquals(ROWS, found.account().counts().loaded());
    }
}
