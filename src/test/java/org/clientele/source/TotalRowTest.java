package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalRowTest {

    @TempDir
    private Path folder;

    private Optional<TotalRow> total(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("a.csv"), bytes);
        return TotalRow.of(file, Detection.of(file, Progress.NONE));
    }

    private static String rows(int count) {
        var text = new StringBuilder("city,day,amount\n");
        for (int i = 0; i < count; i++) {
            text.append("Rome,2026-01-01,").append(i).append('\n');
        }
        return text.toString();
    }

    @Test
    void aLastRowThatSumsUpIsFoundWithItsLine() throws IOException {
        assertEquals(Optional.of(new TotalRow(4, "Total,,18")), total((rows(2) + "Total,,18\n").getBytes()));
        assertEquals(Optional.of(new TotalRow(4, ",合计,18")), total((rows(2) + ",合计,18").getBytes()));
        assertEquals(
                Optional.of(new TotalRow(5002, "总计,,18")),
                total((rows(5000) + "总计,,18\n").getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void aCityOfThatNameIsNone() throws IOException {
        assertEquals(Optional.empty(), total((rows(2) + "Totalville,2026-01-01,18\n").getBytes()));
        assertEquals(Optional.empty(), total(rows(9).getBytes()));
    }
}
