package org.clientele.source.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// What stands at the end of a Parquet file: its columns and where their values lie.
///
/// @param alien whether something in it lies in another file, or is encrypted
record Footer(List<Element> schema, long rows, List<Group> groups, boolean alien) {

    /// One element of the schema: a group of others, or a column.
    ///
    /// @param type the number of the physical type; −1 for a group
    /// @param repetition 0 always there, 1 at most once, 2 any number of times
    record Element(String name, int type, int length, int repetition, int children, Meaning meaning) {}

    /// What the values of an element mean.
    ///
    /// @param unit of times: 1 milliseconds, 2 microseconds, 3 nanoseconds
    record Meaning(Logical logical, int scale, int precision, int unit, boolean signed) {

        static final Meaning NONE = new Meaning(Logical.NONE, 0, 0, 0, true);
    }

    enum Logical {
        NONE,
        STRING,
        MAP,
        LIST,
        ENUM,
        DECIMAL,
        DATE,
        TIME,
        TIMESTAMP,
        INTEGER,
        UNKNOWN,
        JSON,
        BSON,
        UUID,
        FLOAT16,
        INTERVAL,
        OTHER
    }

    /// Rows whose values lie together.
    record Group(long rows, List<Chunk> chunks) {}

    /// The values of one column in one group.
    record Chunk(int codec, long values, long from, long length) {}

    static Footer read(byte[] bytes) {
        return new Reader(bytes).footer();
    }

    /// Returns the length of the footer that the last eight bytes of a file tell.
    static long length(byte[] tail) {
        return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt() & 0xFFFFFFFFL;
    }

    private static final class Reader {

        private final Thrift in;
        private final List<Element> schema = new ArrayList<>();
        private final List<Group> groups = new ArrayList<>();
        private long rows;
        private boolean alien;

        Reader(byte[] bytes) {
            in = new Thrift(bytes, 0);
        }

        Footer footer() {
            in.struct(id -> {
                switch (id) {
                    case 2 -> in.list(() -> schema.add(new ElementReader(in).element()));
                    case 3 -> rows = in.number();
                    case 4 -> in.list(this::group);
                    case 8 -> {
                        alien = true;
                        in.skip();
                    }
                    default -> in.skip();
                }
            });
            return new Footer(schema, rows, groups, alien);
        }

        private void group() {
            var chunks = new ArrayList<Chunk>();
            var count = new long[1];
            in.struct(id -> {
                switch (id) {
                    case 1 -> in.list(() -> chunks.add(chunk()));
                    case 3 -> count[0] = in.number();
                    default -> in.skip();
                }
            });
            groups.add(new Group(count[0], chunks));
        }

        private Chunk chunk() {
            var numbers = new long[12];
            in.struct(id -> {
                switch (id) {
                    case 3 ->
                        in.struct(each -> {
                            switch (each) {
                                case 4, 5, 7, 9, 11 -> numbers[each] = in.number();
                                default -> in.skip();
                            }
                        });
                    case 1 -> alien |= !in.text().isEmpty();
                    case 8, 9 -> {
                        alien = true;
                        in.skip();
                    }
                    default -> in.skip();
                }
            });
            long dictionary = numbers[11];
            long from = dictionary > 0 && dictionary < numbers[9] ? dictionary : numbers[9];
            return new Chunk((int) numbers[4], numbers[5], from, numbers[7]);
        }
    }
}
