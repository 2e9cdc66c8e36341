package org.clientele.project.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.clientele.project.store.Pages.Leaf;
import org.clientele.spec.Progress;
import org.h2.mvstore.DataUtils;
import org.h2.value.Value;
import org.h2.value.ValueLob;
import org.h2.value.lob.LobDataDatabase;
import org.h2.value.lob.LobDataInMemory;

/// The rows that can still be read in a damaged file.
final class Wreck {

    private record Row(long version, List<Value> values) {}

    private static final int INLINE = 0;
    private static final int PIECE = 1;
    private static final int LIST = 2;

    private final Leaves reader;
    private final Plan plan;
    private final Map<Integer, List<Leaf>> leaves = new HashMap<>();
    private final Map<Long, byte[]> places = new HashMap<>();
    private final Map<Long, Leaf> pieces = new HashMap<>();
    private final Map<Long, byte[]> last = new HashMap<>();

    Wreck(Body body, Kind kind, Progress progress) throws IOException {
        reader = new Leaves(body);
        var all = Pages.of(body, progress);
        plan = Plan.of(kind).with(body, all);
        all.forEach(leaf ->
                leaves.computeIfAbsent(leaf.map(), _ -> new ArrayList<>()).add(leaf));
        for (var leaf : of("lobMap")) {
            reader.places(leaf, places::put);
        }
        for (var leaf : of("lobData")) {
            reader.pieces(leaf, (key, _) -> pieces.put(key, leaf));
        }
    }

    private List<Leaf> of(String tree) {
        return leaves.getOrDefault(plan.trees().getOrDefault(tree, -1), List.of());
    }

    Set<String> tables() {
        return plan.columns().keySet();
    }

    /// Gives the newest state of each row that is left of a table, in the order of their numbers: numbers, texts and
    /// bytes. A row of which a large value is lost is none.
    void rows(String table, Consumer<List<Object>> found) throws IOException {
        var newest = new TreeMap<Long, Row>();
        for (var leaf : leaves.getOrDefault(plan.tree(table), List.of())) {
            reader.rows(
                    leaf,
                    plan.columns().get(table).size(),
                    (key, values) -> newest.merge(
                            key,
                            new Row(leaf.version(), values),
                            (one, other) -> other.version >= one.version ? other : one));
        }
        for (var row : newest.values()) {
            plain(row.values).ifPresent(found);
        }
    }

    private Optional<List<Object>> plain(List<Value> row) throws IOException {
        var plain = new ArrayList<Object>();
        for (var value : row) {
            var one = plain(value);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            plain.add(one.get());
        }
        return Optional.of(plain);
    }

    private Optional<Object> plain(Value value) throws IOException {
        return switch (value.getValueType()) {
            case Value.TINYINT, Value.SMALLINT, Value.INTEGER, Value.BIGINT -> Optional.of(value.getLong());
            case Value.BLOB -> large((ValueLob) value).map(bytes -> bytes);
            case Value.CLOB -> large((ValueLob) value).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
            case Value.NULL -> Optional.empty();
            default -> Optional.of(value.getString());
        };
    }

    private Optional<byte[]> large(ValueLob value) throws IOException {
        return switch (value.getLobData()) {
            case LobDataInMemory small -> Optional.of(small.getSmall());
            case LobDataDatabase apart
            when places.containsKey(apart.getLobId()) -> assembled(places.get(apart.getLobId()));
            default -> Optional.empty();
        };
    }

    /// Puts a large value together from what says where its pieces are.
    private Optional<byte[]> assembled(byte[] place) throws IOException {
        var whole = new ByteArrayOutputStream();
        var at = ByteBuffer.wrap(place);
        while (at.hasRemaining()) {
            var part = part(at);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            whole.write(part.get());
        }
        return Optional.of(whole.toByteArray());
    }

    private Optional<byte[]> part(ByteBuffer at) throws IOException {
        int kind = at.get();
        switch (kind) {
            case INLINE -> {
                var bytes = new byte[DataUtils.readVarInt(at)];
                at.get(bytes);
                return Optional.of(bytes);
            }
            case PIECE -> {
                DataUtils.readVarInt(at);
                return piece(DataUtils.readVarLong(at));
            }
            case LIST -> {
                DataUtils.readVarLong(at);
                var list = piece(DataUtils.readVarLong(at));
                return list.isEmpty() ? list : assembled(list.get());
            }
            default -> throw new IOException("no large value");
        }
    }

    private Optional<byte[]> piece(long number) throws IOException {
        if (!last.containsKey(number) && pieces.containsKey(number)) {
            last.clear();
            reader.pieces(pieces.get(number), last::put);
        }
        return Optional.ofNullable(last.get(number));
    }
}
