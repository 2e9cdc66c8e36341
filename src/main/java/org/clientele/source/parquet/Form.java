package org.clientele.source.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import org.clientele.source.Utf8;
import org.clientele.source.parquet.Footer.Element;
import org.clientele.source.parquet.Footer.Logical;
import org.clientele.table.Type;

/// Writes the values of one column as text, with all the digits they have; what it cannot say in text it says how
/// long it is.
final class Form {

    static final int BOOLEAN = 0;
    static final int INT32 = 1;
    static final int INT64 = 2;
    static final int INT96 = 3;
    static final int FLOAT = 4;
    static final int DOUBLE = 5;
    static final int BYTES = 6;
    static final int FIXED = 7;

    /// Whole numbers of more digits, and so many before the point, are looked at like text: they may be codes.
    private static final int WHOLE = 18;

    private static final int BEFORE = 15;
    private static final int SCALE = 1_000;
    private static final int WIDEST = 512;

    private final int physical;
    private final Footer.Meaning meaning;
    private boolean wide;
    private boolean broken;

    Form(Element element) {
        physical = element.type();
        meaning = element.meaning();
        boolean known = physical >= BOOLEAN && physical <= FIXED;
        if (!known || meaning.scale() > SCALE || physical == FIXED && element.length() < 1) {
            throw new Damaged();
        }
    }

    /// Returns the type that the file says the column has; none where its cells have to be looked at.
    Optional<Type> type() {
        if (wide) {
            return Optional.empty();
        }
        return switch (meaning.logical()) {
            case DATE -> Optional.of(Type.DATE);
            case TIMESTAMP -> Optional.of(Type.DATE_TIME);
            case DECIMAL ->
                Optional.of(meaning.scale() == 0 && meaning.precision() <= WHOLE ? Type.INTEGER : Type.DECIMAL);
            case FLOAT16 -> Optional.of(Type.DECIMAL);
            case TIME, UUID, INTERVAL, BSON, JSON -> Optional.of(Type.TEXT);
            default -> physicalType();
        };
    }

    private Optional<Type> physicalType() {
        return switch (physical) {
            case BOOLEAN -> Optional.of(Type.BOOLEAN);
            case INT32, INT64 -> Optional.of(Type.INTEGER);
            case INT96 -> Optional.of(Type.DATE_TIME);
            case FLOAT, DOUBLE -> Optional.of(Type.DECIMAL);
            default -> Optional.empty();
        };
    }

    /// Returns whether JSON writes the values without quotes.
    boolean isBare() {
        return physical == BOOLEAN
                || type().filter(t -> t == Type.INTEGER || t == Type.DECIMAL).isPresent();
    }

    /// Returns whether the text written last was no text.
    boolean isBroken() {
        return broken;
    }

    void write(Value value, Text out) {
        broken = false;
        switch (meaning.logical()) {
            case DECIMAL -> decimal(value, out);
            case DATE -> Times.date(value.bits, out);
            case TIME -> Times.time(value.bits, meaning.unit(), out);
            case TIMESTAMP -> Times.moment(value.bits, meaning.unit(), out);
            case UUID -> uuid(value, out);
            case INTERVAL -> Times.interval(value, out);
            case FLOAT16 -> Digits.add(half(value), out);
            case BSON, OTHER, UNKNOWN -> raw(value, out);
            default -> physical(value, out);
        }
    }

    private void physical(Value value, Text out) {
        switch (physical) {
            case BOOLEAN -> out.add(value.bits == 0 ? "false" : "true");
            case INT32, INT64 -> whole(value.bits, out);
            case INT96 -> Times.old(value, out);
            case FLOAT -> Digits.add(Float.intBitsToFloat((int) value.bits), out);
            case DOUBLE -> Digits.add(Double.longBitsToDouble(value.bits), out);
            default -> text(value, out);
        }
    }

    private void whole(long bits, Text out) {
        if (meaning.signed() || bits >= 0 && physical == INT64) {
            wide |= bits > 999_999_999_999_999_999L || bits < -999_999_999_999_999_999L;
            out.add(bits);
        } else if (physical == INT32) {
            out.add(bits & 0xFFFFFFFFL);
        } else {
            wide = true;
            out.add(Long.toUnsignedString(bits));
        }
    }

    private void decimal(Value value, Text out) {
        if (physical == INT32 || physical == INT64) {
            scaled(BigInteger.valueOf(value.bits), out);
        } else if (value.length() > WIDEST || value.length() == 0) {
            throw new Damaged();
        } else {
            scaled(new BigInteger(value.bytes, value.from, value.length()), out);
        }
    }

    private void scaled(BigInteger digits, Text out) {
        var number = new BigDecimal(digits, meaning.scale());
        int before = number.precision() - number.scale();
        wide |= before > (meaning.scale() == 0 && meaning.precision() <= WHOLE ? WHOLE : BEFORE);
        out.add(meaning.scale() == 0 ? number.toPlainString() : shortest(number));
    }

    private static String shortest(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private static void uuid(Value value, Text out) {
        if (value.length() != 16) {
            throw new Damaged();
        }
        var high = new BigInteger(value.bytes, value.from, 8).longValue();
        var low = new BigInteger(value.bytes, value.from + 8, 8).longValue();
        out.add(new UUID(high, low).toString());
    }

    private static float half(Value value) {
        if (value.length() != 2) {
            throw new Damaged();
        }
        return Float.float16ToFloat((short) (value.bytes[value.from] & 255 | value.bytes[value.from + 1] << 8));
    }

    /// Bytes that nobody says are text are taken for it where they can be.
    private void text(Value value, Text out) {
        boolean isText = Utf8.isText(value.bytes, value.from, value.to);
        if (isText) {
            out.add(value.bytes, value.from, value.to);
        } else if (meaning.logical() == Logical.NONE) {
            raw(value, out);
        } else {
            broken = true;
        }
    }

    private void raw(Value value, Text out) {
        if (physical >= BYTES) {
            out.add("[" + value.length() + " bytes]");
        } else {
            physical(value, out);
        }
    }
}
