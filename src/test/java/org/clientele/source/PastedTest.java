package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that were put together of two: lines in another encoding.
class PastedTest {

    private static final Charset GBK = Encoding.GB18030.charset();

    @TempDir
    private Path folder;

    private static String rows(int from, int count) {
        var text = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            text.append("C")
                    .append(i)
                    .append(i % 2 == 0 ? ",张三,北京," : ",\"李，四\",上海市,")
                    .append(i)
                    .append('\n');
        }
        return text.toString();
    }

    private Path file(int gbk, int utf8) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("编号,姓名,城市,数量\n" + rows(1, gbk)).getBytes(GBK));
        bytes.writeBytes(rows(gbk + 1, utf8).getBytes(StandardCharsets.UTF_8));
        return new Csv(folder).file(bytes.toByteArray());
    }

    @Test
    void linesInUtf8AmongThoseInGbkAreRejectedAndTheirMendIsWhatTheySay() {
        var file = file(60, 40);

        var found = Detection.of(file, Progress.NONE);
        assertEquals(Encoding.GB18030, found.encoding().value());
        assertEquals(
                Reason.of("encoding-reason.mixed", Encoding.GB18030.label(), 40L, "UTF-8"),
                found.encoding().reason());
        var source = Csv.read(file);
        assertEquals(new Counts(101, 100, 60, 40), source.counts());
        var first = source.rejected().getFirst();
        assertEquals(new Rejected(62, Reason.of("rejected.utf-8"), "C61,\"李，四\",上海市,61"), first);

        var mends = List.copyOf(
                new Mender(found.options()).propose(source.rejected()).values());
        var mended = Importer.read(file, found.options().mending(mends), Progress.NONE);
        var whole = Csv.read(new Csv(folder).file("编号,姓名,城市,数量\n" + rows(1, 100), GBK));
        assertEquals(whole.rows().digests(), mended.rows().digests());
    }

    @Test
    void aByteOrderMarkBeforeALaterLineIsNoPartOfAValue() {
        var text = new StringBuilder("id,name\n1,Ann\n2,Bo\n\uFEFFid,name\n3,Cy\n\uFEFF\"4\",Di\n\uFEFF");
        var file = new Csv(folder).file(text.toString());

        var source = Csv.read(file);

        assertEquals(List.of("1|Ann", "2|Bo", "3|Cy", "4|Di"), Brought.rows(source));
        assertEquals(List.of(Type.INTEGER, Type.TEXT), Brought.types(source));
        assertEquals(
                List.of(Reason.of("note.mark", 3, 4L)),
                Detection.of(file, Progress.NONE).notes());
    }

    @Test
    void whereMostLinesAreInUtf8TheOthersAreRejectedAndMended() {
        var file = file(30, 70);

        var found = Detection.of(file, Progress.NONE);
        assertEquals(Encoding.UTF_8, found.encoding().value());
        assertEquals(30, found.account().counts().rejected());
        var mends = new Mender(found.options()).propose(found.account().rejected());
        assertEquals(
                List.of("C1", "李，四", "上海市", "1"),
                mends.get(found.account().rejected().getFirst()).cells());
    }

    @Test
    void aLineOfOneCharacterIsFoundAlthoughItIsNoneInGbk() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("编号,性别\n1,男\n2,女\n3,男\n4,女\n".getBytes(GBK));
        bytes.writeBytes("5,男\n".getBytes(StandardCharsets.UTF_8));

        var found = Detection.of(new Csv(folder).file(bytes.toByteArray()), Progress.NONE);

        assertEquals(Encoding.GB18030, found.encoding().value());
        assertEquals(
                List.of("5,男"),
                found.account().rejected().stream().map(Rejected::text).toList());
    }
}
