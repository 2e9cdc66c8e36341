package org.clientele.report.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// A text cut into lines that fit a width: between words, in Chinese between characters, and inside a word only where
/// it is longer than a line.
public final class Lines {

    private Lines() {}

    public static List<String> of(Paper paper, String text, Letter letter, double wide) {
        var lines = new ArrayList<String>();
        text.lines().forEach(line -> wrap(paper, Legible.of(line), letter, wide, lines));
        return lines;
    }

    /// Returns a text as one line, shortened where it is too long.
    public static String brief(Paper paper, String text, Letter letter, double wide) {
        var line = Legible.of(text);
        if (paper.width(line, letter) <= wide) {
            return line;
        }
        int end = fitting(paper, line, letter, wide - paper.width("…", letter));
        return line.substring(0, end).stripTrailing() + "…";
    }

    private static void wrap(Paper paper, String text, Letter letter, double wide, List<String> lines) {
        var breaks = BreakIterator.getLineInstance(paper.language());
        breaks.setText(text);
        var line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var word = text.substring(from, to);
            if (paper.width((line + word).stripTrailing(), letter) > wide && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word);
            while (paper.width(line.toString().stripTrailing(), letter) > wide && line.length() > 1) {
                int end = Math.max(1, fitting(paper, line.toString(), letter, wide));
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
    }

    private static int fitting(Paper paper, String line, Letter letter, double wide) {
        double room = wide;
        int end = 0;
        while (end < line.length()) {
            int next = end + Character.charCount(line.codePointAt(end));
            room -= paper.width(line.substring(end, next), letter);
            if (room < 0) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
