package org.clientele.source.parquet;

import java.io.IOException;
import org.clientele.source.Content;

/// What stands before a page.
///
/// @param length how many bytes the head itself takes
/// @param packed how long the page is in the file
/// @param levels how many of its bytes are levels that are never packed; −1 where they are packed like the values
record PageHead(int length, int kind, int packed, int unpacked, Data data) {

    static final int DATA = 0;
    static final int DICTIONARY = 2;
    static final int DATA_2 = 3;

    private static final int USUAL = 1 << 10;
    private static final int LONGEST = 8 << 20;

    /// What a page says of its values.
    record Data(int values, int encoding, int definitions, int repetitions, boolean isPacked) {}

    static PageHead read(Content content, long at) throws IOException {
        long there = content.size() - at;
        try {
            return parse(content.read(at, (int) Math.min(USUAL, there)));
        } catch (IndexOutOfBoundsException | Damaged e) {
            return parse(content.read(at, (int) Math.min(LONGEST, there)));
        }
    }

    private static PageHead parse(byte[] bytes) {
        var in = new Thrift(bytes, 0);
        var numbers = new int[4];
        var data = new int[7];
        var packed = new boolean[] {true};
        in.struct(id -> {
            switch (id) {
                case 1, 2, 3 -> numbers[id] = in.count();
                case 5, 7, 8 -> in.struct(each -> part(in, id, each, data, packed));
                default -> in.skip();
            }
        });
        return new PageHead(
                in.at(), numbers[1], numbers[3], numbers[2], new Data(data[1], data[4], data[5], data[6], packed[0]));
    }

    /// The three kinds of pages say the same in fields of different numbers.
    private static void part(Thrift in, int kind, int field, int[] data, boolean[] packed) {
        boolean second = kind == 8;
        if (field == 1) {
            data[1] = in.count();
        } else if (field == (second ? 4 : 2)) {
            data[4] = in.count();
        } else if (second && (field == 5 || field == 6)) {
            data[field] = in.count();
        } else {
            packed[0] &= !(second && field == 7) || in.truth();
            in.skip();
        }
    }
}
