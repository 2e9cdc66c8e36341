package org.clientele.source.excel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The records of a workbook before 2007, one after the other: a kind, a length, and so many bytes. What goes beyond
/// the bytes throws [IndexOutOfBoundsException].
final class XlsRecords {

    static final int FORMULA = 0x0006;
    static final int END = 0x000A;
    static final int COUNTING_DAYS = 0x0022;
    static final int LOCK = 0x002F;
    static final int CONTINUED = 0x003C;
    static final int COLUMNS = 0x007D;
    static final int SHEET = 0x0085;
    static final int SMALL_NUMBERS = 0x00BD;
    static final int RICH = 0x00D6;
    static final int STYLE = 0x00E0;
    static final int MERGED = 0x00E5;
    static final int TEXTS = 0x00FC;
    static final int SHARED_TEXT = 0x00FD;
    static final int NUMBER = 0x0203;
    static final int TEXT = 0x0204;
    static final int TRUTH = 0x0205;
    static final int RESULT = 0x0207;
    static final int ROW = 0x0208;
    static final int SMALL_NUMBER = 0x027E;
    static final int FORM = 0x041E;
    static final int BEGIN = 0x0809;

    private final ByteBuffer bytes;
    private int record;
    private int next;
    private int at;

    XlsRecords(byte[] workbook, int from) {
        bytes = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        next = from;
    }

    /// Goes to the next record; returns whether there is one.
    boolean next() {
        if (next + 4 > bytes.limit()) {
            return false;
        }
        record = next;
        at = record + 4;
        next = at + length();
        if (next > bytes.limit()) {
            throw new IndexOutOfBoundsException();
        }
        return true;
    }

    /// Goes to the record there.
    void go(int place) {
        next = place;
        if (!next()) {
            throw new IndexOutOfBoundsException();
        }
    }

    /// Returns where the record begins.
    int place() {
        return record;
    }

    int kind() {
        return bytes.getShort(record) & 0xFFFF;
    }

    int length() {
        return bytes.getShort(record + 2) & 0xFFFF;
    }

    int left() {
        return next - at;
    }

    int u8() {
        return bytes.get(pass(1)) & 0xFF;
    }

    int u16() {
        return bytes.getShort(pass(2)) & 0xFFFF;
    }

    int i32() {
        return bytes.getInt(pass(4));
    }

    long i64() {
        return bytes.getLong(pass(8));
    }

    /// Passes over so many bytes of the record and returns where they begin.
    int pass(int count) {
        if (count < 0 || count > left()) {
            throw new IndexOutOfBoundsException();
        }
        at += count;
        return at - count;
    }

    /// Reads a text of so many characters, which may go on in the next records: there it says anew how wide they are.
    String text(int characters) {
        int flags = u8();
        int runs = (flags & 8) > 0 ? u16() : 0;
        int further = (flags & 4) > 0 ? i32() : 0;
        var text = characters(characters, flags);
        skip(4L * runs + Math.max(0, further));
        return text;
    }

    String characters(int count, int flags) {
        boolean wide = (flags & 1) > 0;
        var text = new StringBuilder(count);
        while (text.length() < count) {
            if (left() == 0) {
                goOn();
                wide = (u8() & 1) > 0;
            }
            text.append((char) (wide ? u16() : u8()));
        }
        return text.toString();
    }

    private void skip(long count) {
        long rest = count;
        while (rest > left()) {
            rest -= left();
            goOn();
        }
        pass((int) rest);
    }

    private void goOn() {
        if (!next() || kind() != CONTINUED) {
            throw new IndexOutOfBoundsException();
        }
    }

    /// Returns whether there is more of the record, here or where it goes on.
    boolean hasMore() {
        return left() > 0 || next + 4 <= bytes.limit() && (bytes.getShort(next) & 0xFFFF) == CONTINUED;
    }

    /// Goes on where the record does, if nothing of it is left here.
    void more() {
        if (left() == 0) {
            goOn();
        }
    }
}
