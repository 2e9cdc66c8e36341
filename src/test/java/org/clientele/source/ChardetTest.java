package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;

/// The test pages of chardet, each in the folder of its encoding. As in chardet's own test an answer is right where
/// it decodes the page to the same text.
class ChardetTest {

    private static final Map<String, String> CHARSETS = Map.of(
            "gb2312", "GB18030",
            "shift_jis", "windows-31j",
            "cp949", "x-windows-949",
            "euc-tw", "x-EUC-TW",
            "macroman", "x-MacRoman",
            "utf-8-sig", "UTF-8",
            "windows-1251-russian", "windows-1251",
            "ascii", "US-ASCII");

    @Test
    void everyPageIsDecodedAsItsFolderSays() throws IOException {
        var report = new StringBuilder();
        int all = 0;
        int wrong = 0;
        try (var files =
                Files.walk(Unpacked.folder("csv/encodings/chardet.tar.xz").resolve("tests"))) {
            for (var file : files.filter(f -> f.toString().matches(".*\\.(html|txt|xml|srt|csv)"))
                    .toList()) {
                var folder = file.getParent().getFileName().toString().toLowerCase(Locale.ROOT);
                if (folder.equals("tests")) {
                    continue;
                }
                all++;
                var bytes = Files.readAllBytes(file);
                var expected = Charset.forName(CHARSETS.getOrDefault(folder, folder));
                var found = EncodingSniffer.of(file, Progress.NONE).guess().value();
                if (!text(bytes, expected).equals(text(bytes, found.charset()))) {
                    wrong++;
                    report.append(folder)
                            .append('/')
                            .append(file.getFileName())
                            .append('\t')
                            .append(found)
                            .append('\n');
                }
            }
        }
        Files.createDirectories(Path.of("target/scores"));
        Files.writeString(Path.of("target/scores/chardet.txt"), report + "wrong\t" + wrong + "\nof\t" + all + "\n");
        assertTrue(wrong == 0, wrong + " of " + all + "\n" + report);
    }

    private static String text(byte[] bytes, Charset charset) {
        var text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
