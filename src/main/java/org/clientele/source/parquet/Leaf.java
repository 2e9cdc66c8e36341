package org.clientele.source.parquet;

import java.io.IOException;
import java.util.Optional;
import org.clientele.source.Content;
import org.clientele.source.parquet.Footer.Chunk;
import org.clientele.table.Type;

/// The values of one column, one after the other, each with its levels: it stands at one until it is told to go on.
final class Leaf {

    private static final Hybrid ZEROS = new Hybrid(new byte[0], 0, 0, 0);

    private final Content content;
    private final Node node;
    private final Form form;
    private final Room room;
    private final Value value = new Value();
    private final Text text = new Text();

    private Chunk chunk = new Chunk(0, 0, 0, 0);
    private long at;
    private long left;
    private int inPage;
    private long held;
    private Hybrid repetitions = ZEROS;
    private Hybrid definitions = ZEROS;
    private Optional<Hybrid> indexes = Optional.empty();
    private Values values = _ -> {};
    private Dictionary dictionary = Dictionary.NONE;

    private boolean ended = true;
    private int repetition;
    private int definition;
    private byte[] bytes = new byte[0];
    private int from;
    private int to;
    private boolean broken;

    Leaf(Content content, Node node, Room room) {
        this.content = content;
        this.node = node;
        this.room = room;
        form = new Form(node.element());
    }

    /// Stands at the first value of a chunk.
    void start(Chunk next) throws IOException {
        chunk = next;
        at = next.from();
        left = next.values();
        inPage = 0;
        room.leave(dictionary.size());
        dictionary = Dictionary.NONE;
        advance();
    }

    boolean isAtEnd() {
        return ended;
    }

    /// Goes on to the next value, if there is one.
    void advance() throws IOException {
        while (inPage == 0) {
            if (left <= 0) {
                ended = true;
                return;
            }
            page();
        }
        ended = false;
        inPage--;
        repetition = repetitions.next();
        definition = definitions.next();
        broken = false;
        if (definition != node.definition()) {
            from = 0;
            to = 0;
        } else if (indexes.isPresent()) {
            point(indexes.get().next());
        } else {
            values.next(value);
            text.clear();
            form.write(value, text);
            broken = form.isBroken();
            bytes = text.bytes();
            from = 0;
            to = text.length();
        }
    }

    private void point(int place) {
        bytes = dictionary.bytes();
        from = dictionary.from(place);
        to = dictionary.to(place);
        broken = dictionary.isBroken(place);
    }

    private void page() throws IOException {
        var head = PageHead.read(content, at);
        long begin = at + head.length();
        at = begin + head.packed();
        if (head.kind() != PageHead.DATA && head.kind() != PageHead.DATA_2 && head.kind() != PageHead.DICTIONARY) {
            return;
        }
        if (begin > content.size() - head.packed()) {
            throw new Damaged();
        }
        long size = (long) head.packed() + head.unpacked();
        room.leave(held);
        held = 0;
        room.take(size);
        held = size;
        var packed = content.read(begin, head.packed());
        switch (head.kind()) {
            case PageHead.DICTIONARY -> dictionary(head, packed);
            case PageHead.DATA -> data(head, packed);
            default -> data2(head, packed);
        }
    }

    private void dictionary(PageHead head, byte[] packed) throws IOException {
        var page = Unpacking.unpack(chunk.codec(), packed, 0, head.unpacked());
        int count = head.data().values();
        if (count > page.length) {
            throw new Damaged();
        }
        dictionary = Dictionary.of(
                Values.of(Values.PLAIN, node.element(), new Bytes(page, 0, page.length), count), count, form);
        room.take(dictionary.size());
    }

    private void data(PageHead head, byte[] packed) throws IOException {
        var page = Unpacking.unpack(chunk.codec(), packed, 0, head.unpacked());
        var in = new Bytes(page, 0, page.length);
        repetitions = levels(in, node.repetition());
        definitions = levels(in, node.definition());
        values(head.data(), in);
    }

    private static Hybrid levels(Bytes in, int most) {
        if (most == 0) {
            return ZEROS;
        }
        int length = in.int32();
        int from = in.pass(length);
        return new Hybrid(in.bytes(), from, from + length, width(most));
    }

    private static int width(int most) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(most);
    }

    private void data2(PageHead head, byte[] packed) throws IOException {
        var data = head.data();
        int levels = Math.addExact(data.repetitions(), data.definitions());
        if (levels > packed.length || levels > head.unpacked()) {
            throw new Damaged();
        }
        repetitions = new Hybrid(packed, 0, data.repetitions(), width(node.repetition()));
        definitions = new Hybrid(packed, data.repetitions(), levels, width(node.definition()));
        int codec = data.isPacked() && head.unpacked() > levels ? chunk.codec() : 0;
        var page = Unpacking.unpack(codec, packed, levels, head.unpacked() - levels);
        values(data, new Bytes(page, 0, page.length));
    }

    private void values(PageHead.Data data, Bytes in) {
        inPage = data.values();
        left -= inPage;
        if (left < 0) {
            throw new Damaged();
        }
        indexes = Optional.empty();
        if (in.left() == 0) {
            values = _ -> {
                throw new Damaged();
            };
        } else if (data.encoding() == Values.DICTIONARY || data.encoding() == Values.OLD_DICTIONARY) {
            int width = in.octet();
            indexes = Optional.of(new Hybrid(in.bytes(), in.at(), in.end(), width));
        } else {
            values = Values.of(data.encoding(), node.element(), in, data.values());
        }
    }

    int repetition() {
        return repetition;
    }

    int definition() {
        return definition;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean isBroken() {
        return broken;
    }

    boolean isBare() {
        return form.isBare();
    }

    Optional<Type> type() {
        return form.type();
    }
}
