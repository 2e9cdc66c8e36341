package org.clientele.source.parquet;

/// The values of a page, one after the other, as one of the encodings has them.
interface Values {

    /// Encodings by their numbers.
    int PLAIN = 0;

    int OLD_DICTIONARY = 2;
    int RUNS = 3;
    int DELTA = 5;
    int DELTA_LENGTH = 6;
    int DELTA_BYTES = 7;
    int DICTIONARY = 8;
    int SPLIT = 9;

    void next(Value value);

    /// @param type the physical type
    /// @param length the length of values of a fixed one
    /// @param count how many values the page has at most
    static Values of(int encoding, Footer.Element element, Bytes bytes, int count) {
        int type = element.type();
        return switch (encoding) {
            case PLAIN -> plain(type, element.length(), bytes);
            case RUNS -> runs(type, bytes);
            case DELTA -> numbers(type, bytes);
            case DELTA_LENGTH -> lengths(bytes);
            case DELTA_BYTES -> new Prefixed(bytes);
            case SPLIT -> split(type, element.length(), bytes, count);
            default -> throw new Damaged();
        };
    }

    private static Values plain(int type, int length, Bytes in) {
        return switch (type) {
            case Form.BOOLEAN -> new Bits(in);
            case Form.INT32, Form.FLOAT -> value -> value.bits = in.int32();
            case Form.INT64, Form.DOUBLE -> value -> value.bits = in.int64();
            case Form.INT96 -> value -> in.take(12, value);
            case Form.FIXED -> value -> in.take(length, value);
            default -> value -> in.take(in.int32(), value);
        };
    }

    private static Values runs(int type, Bytes in) {
        if (type != Form.BOOLEAN) {
            throw new Damaged();
        }
        int length = in.int32();
        var runs = new Hybrid(in.bytes(), in.at(), in.at() + Math.clamp(length, 0, in.left()), 1);
        return value -> value.bits = runs.next();
    }

    private static Values numbers(int type, Bytes in) {
        if (type != Form.INT32 && type != Form.INT64) {
            throw new Damaged();
        }
        var numbers = new Delta(in.bytes(), in.at(), in.end());
        return type == Form.INT32 ? value -> value.bits = (int) numbers.next() : value -> value.bits = numbers.next();
    }

    private static Values lengths(Bytes in) {
        var lengths = new Delta(in.bytes(), in.at(), in.end());
        var texts = new Bytes(in.bytes(), Delta.after(in.bytes(), in.at(), in.end()), in.end());
        return value -> texts.take(Math.toIntExact(lengths.next()), value);
    }

    /// The first bytes of all values, then the second ones, and so on.
    private static Values split(int type, int length, Bytes in, int count) {
        int width =
                switch (type) {
                    case Form.INT32, Form.FLOAT -> 4;
                    case Form.INT64, Form.DOUBLE -> 8;
                    case Form.FIXED -> length;
                    default -> throw new Damaged();
                };
        int each = in.left() / width;
        if (each > count) {
            throw new Damaged();
        }
        var whole = new byte[each * width];
        for (int i = 0; i < each; i++) {
            for (int b = 0; b < width; b++) {
                whole[i * width + b] = in.bytes()[in.at() + b * each + i];
            }
        }
        return plain(type, length, new Bytes(whole, 0, whole.length));
    }

    /// Truth values, eight in a byte.
    final class Bits implements Values {

        private final Bytes in;
        private int held;
        private int holding;

        Bits(Bytes in) {
            this.in = in;
        }

        @Override
        public void next(Value value) {
            if (holding == 0) {
                held = in.octet();
                holding = 8;
            }
            value.bits = held & 1;
            held >>= 1;
            holding--;
        }
    }

    /// Each value says how much of the one before it begins with.
    final class Prefixed implements Values {

        private final Delta prefixes;
        private final Values rest;
        private byte[] last = new byte[0];

        Prefixed(Bytes in) {
            prefixes = new Delta(in.bytes(), in.at(), in.end());
            int after = Delta.after(in.bytes(), in.at(), in.end());
            rest = lengths(new Bytes(in.bytes(), after, in.end()));
        }

        @Override
        public void next(Value value) {
            int prefix = Math.toIntExact(prefixes.next());
            rest.next(value);
            if (prefix < 0 || prefix > last.length || prefix > (1 << 24)) {
                throw new Damaged();
            }
            var whole = new byte[Math.addExact(prefix, value.length())];
            System.arraycopy(last, 0, whole, 0, prefix);
            System.arraycopy(value.bytes, value.from, whole, prefix, value.length());
            last = whole;
            value.set(whole, 0, whole.length);
        }
    }
}
