package org.clientele.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Unwritable;
import org.clientele.table.Block;
import org.clientele.table.BooleanBlock;
import org.clientele.table.DateBlock;
import org.clientele.table.DateTimeBlock;
import org.clientele.table.DecimalBlock;
import org.clientele.table.IntegerBlock;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a sheet as an Excel workbook with one worksheet: numbers as numbers, dates as dates, and every text as text,
/// also one that looks like a formula. The file is there whole or not at all; its rows are written as they come.
public final class ExcelExport {

    /// What a worksheet holds below its line of names.
    public static final int MOST_ROWS = 1_048_575;

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int MOST_NAME = 31;
    private static final int REPORTED = 1 << 10;

    /// Smaller tables are whole in memory before the first line is written, so that the file says how large they are.
    private static final int FLUSHED = 1 << 14;

    /// Excel keeps fifteen digits; a longer whole number would be another number, so it is written as text.
    private static final long EXACT = 999_999_999_999_999L;

    /// Excel's calendar begins 1900 with a day that never was; earlier days are written as text.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private ExcelExport() {}

    /// @param name what the worksheet is called, as far as Excel lets it
    /// @throws Problem if it is too large for a worksheet, or the file cannot be written
    public static void write(Sheet sheet, String name, Path file, Progress progress) {
        if (sheet.rows() > MOST_ROWS || sheet.schema().size() > MOST_COLUMNS) {
            throw new Problem("problem.excel.size", sheet.rows(), sheet.schema().size(), MOST_ROWS, MOST_COLUMNS);
        }
        try {
            WholeFile.write(file, out -> write(sheet, name, out, progress));
        } catch (IOException e) {
            throw Unwritable.of(file, e, "problem.file.write");
        }
    }

    private static void write(Sheet sheet, String name, OutputStream out, Progress progress) throws IOException {
        try (var book = new Workbook(out, "Clientele", "1.0")) {
            var page = book.newWorksheet(safeName(name));
            page.freezePane(0, 1);
            var names = sheet.schema().names();
            for (int column = 0; column < names.size(); column++) {
                page.inlineString(0, column, plain(names.get(column)));
                page.style(0, column).bold().set();
            }
            rows(sheet, names, page, progress);
        }
    }

    private static void rows(Sheet sheet, List<String> names, Worksheet page, Progress progress) throws IOException {
        var blocks = sheet.blocks();
        for (int row = 0; row < sheet.rows(); row++) {
            if (row % REPORTED == 0) {
                progress.at(row, sheet.rows());
            }
            if (row % FLUSHED == FLUSHED - 1) {
                page.flush();
            }
            for (int column = 0; column < blocks.size(); column++) {
                if (!blocks.get(column).isMissing(row)) {
                    cell(blocks.get(column), row, column, names.get(column), page);
                }
            }
        }
    }

    private static void cell(Block block, int row, int column, String name, Worksheet page) {
        int line = row + 1;
        switch (block) {
            case TextBlock _ -> text(block.text(row), line, column, name, page);
            case IntegerBlock _ -> whole(block.text(row), line, column, page);
            case DecimalBlock _ -> page.value(line, column, block.number(row));
            case BooleanBlock _ -> page.value(line, column, block.number(row) == 1);
            case DateBlock _ -> {
                var day = LocalDate.parse(block.text(row));
                moment(day.atStartOfDay(), "yyyy-mm-dd", block.text(row), line, column, page);
            }
            case DateTimeBlock _ -> {
                var time = LocalDateTime.parse(block.text(row));
                moment(time, "yyyy-mm-dd hh:mm:ss", block.text(row), line, column, page);
            }
        }
    }

    private static void moment(LocalDateTime time, String format, String text, int line, int column, Worksheet page) {
        if (time.toLocalDate().isBefore(FIRST_DAY) || time.getYear() > 9999) {
            page.inlineString(line, column, text);
        } else {
            page.value(line, column, time);
            page.style(line, column).format(format).set();
        }
    }

    private static void whole(String digits, int line, int column, Worksheet page) {
        long value = Long.parseLong(digits);
        if (Math.abs(value) > EXACT) {
            page.inlineString(line, column, digits);
        } else {
            page.value(line, column, value);
        }
    }

    /// Spaces at the ends are kept by shared texts only.
    private static void text(String text, int line, int column, String name, Worksheet page) {
        if (text.length() > MOST_CHARACTERS) {
            throw new Problem("problem.excel.text", name, line, text.length(), MOST_CHARACTERS);
        }
        var plain = plain(text);
        if (plain.equals(plain.strip())) {
            page.inlineString(line, column, plain);
        } else {
            page.value(line, column, plain);
        }
    }

    /// What no XML can hold, and what Excel would read as an escape, is written in Excel's own escapes.
    private static String plain(String text) {
        var escaped = text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
        var plain = new StringBuilder();
        escaped.codePoints().forEach(c -> {
            boolean control = c < ' ' && c != '\t' && c != '\n' || c == 0xFFFE || c == 0xFFFF;
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            plain.append(control || half ? "_x%04X_".formatted(c) : Character.toString(c));
        });
        return plain.toString();
    }

    /// Returns the name without what Excel forbids in the name of a worksheet.
    static String safeName(String name) {
        var clean = name.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]+", " ").strip().replaceAll("^'+|'+$", "");
        var end = Math.min(MOST_NAME, clean.length());
        var cut = clean.substring(0, end > 0 && Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end);
        var named = cut.strip().replaceAll("'+$", "");
        return named.isEmpty() || named.equalsIgnoreCase("history") ? "Data" : named;
    }
}
