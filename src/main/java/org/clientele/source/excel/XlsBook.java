package org.clientele.source.excel;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.clientele.source.Content;
import org.clientele.source.Cutter;
import org.clientele.source.Header;
import org.clientele.spec.Problem;

/// A workbook as Excel 97 to 2003 wrote them: records in a compound file. Values only: formulas are not even read.
final class XlsBook implements ExcelBook {

    private static final int LARGEST = 512 << 20;
    private static final int BIFF8 = 0x0600;
    private static final int HIDDEN = 3;

    private final String name;
    private final byte[] book;
    private final Map<String, Integer> sheets = new LinkedHashMap<>();
    private final List<String> hidden = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final SharedTexts texts = new SharedTexts();
    private final Map<String, XlsCells> cells = new HashMap<>();
    private final List<String> parts;
    private boolean since1904;

    private XlsBook(String name, byte[] file) {
        this.name = name;
        var ole = new Ole(file);
        if (ole.has("EncryptedPackage")) {
            throw new Problem("problem.excel.locked", name);
        }
        if (ole.has("Book") && !ole.has("Workbook")) {
            throw new Problem("problem.excel.old", name);
        }
        book = ole.stream("Workbook").orElseThrow(() -> new Problem("problem.source.office", name));
        parts = ole.names();
        readBook();
    }

    static XlsBook read(String name, Content content) {
        try (content) {
            if (content.size() > LARGEST) {
                throw new Problem("problem.excel.large", name, LARGEST >> 20);
            }
            var bytes = content.read(0, (int) content.size());
            return whole(name, () -> new XlsBook(name, bytes));
        } catch (EOFException e) {
            throw new Problem("problem.excel.damaged", name);
        } catch (IOException e) {
            throw new Problem("problem.source.unreadable", name, String.valueOf(e.getMessage()));
        }
    }

    /// Reads; bytes that make no sense are said of the file.
    static <T> T whole(String name, java.util.function.Supplier<T> act) {
        try {
            return act.get();
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new Problem("problem.excel.damaged", name);
        }
    }

    private void readBook() {
        var in = new XlsRecords(book, 0);
        if (!in.next() || in.kind() != XlsRecords.BEGIN || in.u16() != BIFF8) {
            throw new Problem("problem.excel.old", name);
        }
        while (in.next() && in.kind() != XlsRecords.END) {
            switch (in.kind()) {
                case XlsRecords.LOCK -> throw new Problem("problem.excel.locked", name);
                case XlsRecords.COUNTING_DAYS -> since1904 = in.u16() == 1;
                case XlsRecords.FORM -> codes.put(in.u16(), in.text(in.u16()));
                case XlsRecords.STYLE -> {
                    in.u16();
                    styles.add(in.u16());
                }
                case XlsRecords.SHEET -> addSheet(in);
                case XlsRecords.TEXTS -> addTexts(in);
                default -> {}
            }
        }
    }

    private void addSheet(XlsRecords in) {
        int place = in.i32();
        boolean isHidden = (in.u8() & HIDDEN) != 0;
        boolean isSheet = in.u8() == 0;
        int length = in.u8();
        var title = in.characters(length, in.u8());
        if (isSheet && !title.isEmpty()) {
            sheets.put(title, place);
            if (isHidden) {
                hidden.add(title);
            }
        }
    }

    private void addTexts(XlsRecords in) {
        in.i32();
        long count = in.i32() & 0xFFFFFFFFL;
        for (long i = 0; i < count && in.hasMore(); i++) {
            in.more();
            texts.add(in.text(in.u16()), name);
        }
    }

    private XlsCells cells(String sheet) {
        return cells.computeIfAbsent(sheet, each -> XlsCells.of(book, sheets.get(each)));
    }

    @Override
    public List<String> sheets() {
        return whole(name, () -> {
            var filled = sheets.keySet().stream()
                    .filter(sheet -> !cells(sheet).isEmpty())
                    .toList();
            var seen = filled.stream().filter(sheet -> !hidden.contains(sheet)).toList();
            if (filled.isEmpty()) {
                throw new Problem("problem.source.empty", name);
            }
            return seen.isEmpty() ? filled : seen;
        });
    }

    @Override
    public Cutter cutter(String sheet, Header header, DoubleConsumer share) {
        if (!sheets.containsKey(sheet)) {
            throw new Problem("problem.excel.sheet", name, sheet);
        }
        var forms = styles.stream()
                .map(id -> NumberForm.of(id, codes.getOrDefault(id, "")))
                .toList();
        var values = new CellValues(texts, new Styles(forms), since1904);
        return whole(name, () -> new XlsSheet(
                        name, new XlsValues(new XlsRecords(book, 0), values), cells(sheet), header, share)
                .noting(BookNotes.of(sheet, hidden, parts.stream())));
    }

    @Override
    public void close() {}
}
