package org.clientele.project.store;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.project.keys.PersonalSeal;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Privacy;
import org.clientele.table.Type;

/// Columns of tables in packed chunks. Each column is stored once under its address, the digest of its values and its
/// privacy class, so that tables share the columns they have in common. In a file with passwords personal ones are
/// sealed once more, and their address is a keyed digest, so that nobody without that key can try values on it.
public final class Chunks {

    private static final String OPEN = "-open";
    private static final String PERSONAL = "-personal";
    private static final String SEALED = "-sealed";

    /// So many packed bytes are held beside the table before they are written. A column that is larger is written in
    /// steps between which others come to their turn, and is there once the last is done.
    private static final int AT_ONCE = 1 << 24;

    /// What stands before a keyed digest where digests are remembered.
    private static final String KEYED = "~";

    private final Database database;
    private final PersonalSeal personal;
    private final Optional<Chunks> below;
    private final Identities digests;
    private final Map<String, SoftReference<Block>> loaded = new ConcurrentHashMap<>();

    public Chunks(Database database) {
        this.database = database;
        personal = new PersonalSeal(database.keys());
        below = Optional.empty();
        digests = new Identities();
    }

    /// Chunks beside others: what those have is not stored again.
    public Chunks(Database database, Chunks below) {
        this.database = database;
        personal = new PersonalSeal(database.keys());
        this.below = Optional.of(below);
        digests = below.digests;
    }

    /// Stores a column unless it is there and returns its address.
    public String put(Block block, Privacy privacy, Progress progress) {
        progress.at(0, 1);
        var bytes = new BlockBytes(block);
        var known = digests.find(block).flatMap(digest -> address(digest, privacy));
        var address = known.orElseGet(() -> {
            var digest = bytes.digest(progress.part(0, 0.3));
            digests.put(block, digest);
            return address(digest, privacy).orElseThrow();
        });
        if (!has(address)) {
            write(address, bytes, new Stored(block.type().name(), block.size()), privacy, progress.part(0.3, 1));
        }
        progress.at(1, 1);
        return address;
    }

    /// Returns the address of a block that was stored or read before.
    public Optional<String> find(Block block, Privacy privacy) {
        return digests.find(block).flatMap(digest -> address(digest, privacy)).filter(this::has);
    }

    /// Nothing where all that is known of the values is a keyed digest.
    private Optional<String> address(String digest, Privacy privacy) {
        boolean keyed = digest.startsWith(KEYED);
        if (privacy == Privacy.PERSONAL && personal.isOn()) {
            return Optional.of((keyed ? digest.substring(KEYED.length()) : personal.token(digest)) + SEALED);
        }
        return keyed ? Optional.empty() : Optional.of(digest + (privacy == Privacy.PERSONAL ? PERSONAL : OPEN));
    }

    /// Returns whether the values under this address are sealed by themselves.
    static boolean isSealed(String address) {
        return address.endsWith(SEALED);
    }

    /// Returns whether who is in can read the values under this address.
    public boolean reads(String address) {
        return !isSealed(address) || personal.isOpen();
    }

    private Chunk sealed(String address, Chunk chunk) {
        return isSealed(address)
                ? new Chunk(chunk.lane(), chunk.part(), personal.seal(chunk.bytes(), chunk.place(address)))
                : chunk;
    }

    private Chunk opened(String address, Chunk chunk) throws IOException {
        return isSealed(address)
                ? new Chunk(chunk.lane(), chunk.part(), personal.open(chunk.bytes(), chunk.place(address)))
                : chunk;
    }

    private boolean has(String address) {
        return below.map(chunks -> chunks.has(address)).orElse(false)
                || database.read(sql -> Stored.find(sql, address).isPresent());
    }

    private void write(String address, BlockBytes bytes, Stored column, Privacy privacy, Progress progress) {
        int parts = bytes.valueParts() + bytes.dictionaryParts();
        long all = 0;
        long held = 0;
        var waiting = new ArrayList<Chunk>();
        for (int part = 0; part < parts; part++) {
            var chunk = sealed(address, Chunk.packed(bytes, part));
            waiting.add(chunk);
            all += chunk.bytes().length;
            held += chunk.bytes().length;
            if (held >= AT_ONCE) {
                database.write(sql -> insert(sql, address, waiting));
                waiting.clear();
                held = 0;
            }
            progress.at(part + 1, parts);
        }
        long size = all;
        database.write(sql -> Stored.find(sql, address).isPresent()
                || insert(sql, address, waiting) && column.insert(sql, address, privacy, size));
    }

    /// What was left of a column that never became whole is written over.
    private static boolean insert(Sql sql, String address, List<Chunk> chunks) throws SQLException {
        for (var chunk : chunks) {
            sql.update("merge into chunk values (?, ?, ?, ?)", address, chunk.lane(), chunk.part(), chunk.bytes());
        }
        return true;
    }

    /// Returns the column under this address.
    ///
    /// @throws org.clientele.spec.Problem if it is not there or damaged, or the user has not the key of personal
    ///     values
    public Block get(String address) {
        var soft = loaded.get(address);
        var block = soft == null ? null : soft.get();
        return block == null ? load(address) : block;
    }

    /// Returns the column under this address.
    ///
    /// @throws org.clientele.spec.Problem as [#get(String)], and if it is of another kind
    public <B extends Block> B get(String address, Class<B> kind) {
        var block = get(address);
        if (!kind.isInstance(block)) {
            throw database.damaged();
        }
        return kind.cast(block);
    }

    /// Returns how many rows a column has; nothing where it is not there.
    Optional<Integer> rows(String address) {
        var stored = database.read(sql -> Stored.find(sql, address)).map(Stored::length);
        return stored.or(() -> below.flatMap(chunks -> chunks.rows(address)));
    }

    /// Marks the file as damaged.
    Problem damaged() {
        return database.damaged();
    }

    /// Reads every column that who is in can read and looks whether its values are those that its address names.
    ///
    /// @throws org.clientele.spec.Problem if some are not
    void check(Progress progress) {
        var addresses = database.read(sql -> sql.query("select address from stored_column", row -> row.getString(1)));
        for (int i = 0; i < addresses.size(); i++) {
            var address = addresses.get(i);
            if (reads(address) && !isNamed(address, load(address))) {
                throw database.damaged();
            }
            progress.at(i + 1, addresses.size());
        }
    }

    /// Returns how many bytes all columns take in the file.
    public long bytes() {
        return database.read(sql -> sql.find("select coalesce(sum(bytes), 0) from stored_column", row -> row.getLong(1))
                .orElseThrow());
    }

    private Block load(String address) {
        if (below.isPresent() && below.get().has(address)) {
            return below.get().get(address);
        }
        var block = built(address, "", BlockBytes::block);
        digests.put(block, (isSealed(address) ? KEYED : "") + address.substring(0, address.indexOf('-')));
        loaded.put(address, new SoftReference<>(block));
        return block;
    }

    /// Returns the first rows of a column, as many as lie together, without reading the others.
    ///
    /// @throws org.clientele.spec.Problem as where all of it is read
    Block first(String address) {
        return below.isPresent() && below.get().has(address)
                ? below.get().first(address)
                : built(address, " and part = 0", BlockBytes::first);
    }

    /// How a column is put together.
    private interface Form {
        Block of(Type type, int length, Lane values, Lane dictionary) throws IOException;
    }

    private Block built(String address, String condition, Form form) {
        var stored = database.read(sql -> Stored.find(sql, address)).orElseThrow(database::damaged);
        if (!reads(address)) {
            throw new Problem(Privacy.NO_KEY);
        }
        try {
            var places = places(address, condition);
            return form.of(
                    stored.type(),
                    stored.length(),
                    lane(address, places, Chunk.VALUES),
                    lane(address, places, Chunk.DICTIONARY));
        } catch (IOException e) {
            var problem = database.damaged();
            problem.initCause(e);
            throw problem;
        }
    }

    /// Returns what is left of a column of which chunks may be lost; nothing where even its size is lost, or what
    /// is there cannot be put together, or all that is there is not what its address names.
    public Optional<Gaps> left(String address) {
        return database.read(sql -> Stored.find(sql, address))
                .flatMap(stored -> left(address, stored))
                .filter(gaps -> !gaps.lost().isEmpty() || isNamed(address, gaps.block()));
    }

    private boolean isNamed(String address, Block block) {
        var digest = new BlockBytes(block).digest(Progress.NONE);
        return address.startsWith(isSealed(address) ? personal.token(digest) : digest);
    }

    private Optional<Gaps> left(String address, Stored stored) {
        try {
            var chunks = new ArrayList<Chunk>();
            for (var place : places(address, "")) {
                chunks.add(read(address, place));
            }
            return Optional.of(Gaps.of(
                    stored.type(),
                    stored.length(),
                    Chunk.parts(chunks, Chunk.VALUES),
                    Chunk.parts(chunks, Chunk.DICTIONARY)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Where a piece of a column lies.
    private record Place(int lane, int part) {}

    private List<Place> places(String address, String condition) {
        return database.read(sql -> sql.query(
                "select lane, part from chunk where address = ?" + condition + " order by lane, part",
                row -> new Place(row.getInt(1), row.getInt(2)),
                address));
    }

    private Chunk read(String address, Place place) throws IOException {
        var bytes = database.read(sql -> sql.find(
                "select bytes from chunk where address = ? and lane = ? and part = ?",
                row -> row.getBytes(1),
                address,
                place.lane,
                place.part));
        return opened(
                address,
                new Chunk(place.lane, place.part, bytes.orElseThrow(() -> new IOException("a piece is gone"))));
    }

    private Lane lane(String address, List<Place> places, int lane) {
        return Lane.of(
                places.stream().filter(place -> place.lane == lane).toList(),
                place -> Packing.unpack(read(address, place).bytes()));
    }
}
