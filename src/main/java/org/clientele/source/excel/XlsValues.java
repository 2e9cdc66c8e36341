package org.clientele.source.excel;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Reads what the cells of one record hold.
final class XlsValues {

    private static final int NO_NUMBER = 0xFFFF;
    private static final int BEHIND = 4;

    private static final Map<Integer, String> ERRORS = Map.of(
            0x00, "#NULL!", 0x07, "#DIV/0!", 0x0F, "#VALUE!", 0x17, "#REF!", 0x1D, "#NAME?", 0x24, "#NUM!", 0x2A,
            "#N/A");

    private final XlsRecords in;
    private final CellValues values;

    XlsValues(XlsRecords in, CellValues values) {
        this.in = in;
        this.values = values;
    }

    /// Takes the bytes of a cell.
    interface Taker {
        void take(int column, byte[] bytes, int from, int to);
    }

    void read(int place, Taker taker) {
        in.go(place);
        in.u16();
        int column = in.u16();
        if (in.kind() == XlsRecords.SMALL_NUMBERS) {
            for (int i = column; in.left() > 2; i++) {
                int style = in.u16();
                give(i, number(style, small(in.i32())), taker);
            }
            return;
        }
        int style = in.u16();
        switch (in.kind()) {
            case XlsRecords.SHARED_TEXT -> {
                int text = values.place(Integer.toUnsignedString(in.i32()));
                var all = values.texts();
                taker.take(column, all.bytes(), all.from(text), all.to(text));
            }
            case XlsRecords.NUMBER -> give(column, number(style, Double.longBitsToDouble(in.i64())), taker);
            case XlsRecords.SMALL_NUMBER -> give(column, number(style, small(in.i32())), taker);
            case XlsRecords.TRUTH -> {
                int value = in.u8();
                give(column, in.u8() == 0 ? truth(value) : error(value), taker);
            }
            case XlsRecords.FORMULA -> give(column, result(style), taker);
            default -> {
                int length = in.u16();
                give(column, in.text(length), taker);
            }
        }
    }

    private static void give(int column, String text, Taker taker) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        taker.take(column, utf8, 0, utf8.length);
    }

    private String number(int style, double value) {
        return values.styles().form(style).text(value, values.since1904());
    }

    /// A number in 30 bits: whole or the upper part of a double, perhaps times a hundred.
    private static double small(int packed) {
        double value = (packed & 2) > 0 ? packed >> 2 : Double.longBitsToDouble((packed & ~3L) << 32);
        return (packed & 1) > 0 ? value / 100 : value;
    }

    private static String truth(int value) {
        return value == 1 ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return ERRORS.getOrDefault(code, "#N/A");
    }

    /// Returns what a formula gave last: a number, or a kind and a value; a text stands in a record behind it.
    private String result(int style) {
        long bits = in.i64();
        if (bits >>> 48 != NO_NUMBER) {
            return number(style, Double.longBitsToDouble(bits));
        }
        int value = (int) (bits >> 16) & 0xFF;
        return switch ((int) bits & 0xFF) {
            case 0 -> text();
            case 1 -> truth(value);
            case 2 -> error(value);
            default -> "";
        };
    }

    private String text() {
        for (int i = 0; i < BEHIND && in.next(); i++) {
            if (in.kind() == XlsRecords.RESULT) {
                int length = in.u16();
                return in.text(length);
            }
        }
        return "";
    }
}
