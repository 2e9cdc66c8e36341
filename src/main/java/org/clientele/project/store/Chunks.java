package org.clientele.project.store;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Privacy;
import org.clientele.table.Type;

/// Columns of tables in packed chunks. Each column is stored once under its address, the digest of its values and its
/// privacy class, so that tables share the columns they have in common.
public final class Chunks {

    private static final int VALUES = 0;
    private static final int DICTIONARY = 1;

    private record Stored(Type type, int length) {}

    private record Chunk(int lane, int part, byte[] bytes) {}

    private final Database database;
    private final Optional<Chunks> below;
    private final Identities digests;
    private final Map<String, SoftReference<Block>> loaded = new ConcurrentHashMap<>();

    public Chunks(Database database) {
        this.database = database;
        below = Optional.empty();
        digests = new Identities();
    }

    /// Chunks beside others: what those have is not stored again.
    public Chunks(Database database, Chunks below) {
        this.database = database;
        this.below = Optional.of(below);
        digests = below.digests;
    }

    /// Stores a column unless it is there and returns its address.
    public String put(Block block, Privacy privacy, Progress progress) {
        progress.at(0, 1);
        var bytes = new BlockBytes(block);
        var digest = digests.find(block).orElseGet(() -> digest(block.type(), bytes, progress.part(0, 0.3)));
        digests.put(block, digest);
        var address = address(digest, privacy);
        if (!has(address)) {
            var chunks = pack(bytes, progress.part(0.3, 0.9));
            database.write(sql -> insert(sql, address, block, privacy, chunks));
        }
        progress.at(1, 1);
        return address;
    }

    /// Returns the address of a block that was stored or read before.
    public Optional<String> find(Block block, Privacy privacy) {
        return digests.find(block).map(digest -> address(digest, privacy)).filter(this::has);
    }

    private static String address(String digest, Privacy privacy) {
        return digest + (privacy == Privacy.PERSONAL ? "-personal" : "-open");
    }

    private boolean has(String address) {
        return below.map(chunks -> chunks.has(address)).orElse(false)
                || database.read(sql -> stored(sql, address).isPresent());
    }

    private static Optional<Stored> stored(Sql sql, String address) throws SQLException {
        return sql.find(
                "select type, length from stored_column where address = ?",
                row -> new Stored(Type.valueOf(row.getString(1)), row.getInt(2)),
                address);
    }

    private static String digest(Type type, BlockBytes bytes, Progress progress) {
        var digest = sha256();
        digest.update(type.name().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        int parts = bytes.valueParts() + bytes.dictionaryParts();
        for (int part = 0; part < bytes.valueParts(); part++) {
            digest.update(bytes.values(part));
            progress.at(part, parts);
        }
        for (int part = 0; part < bytes.dictionaryParts(); part++) {
            digest.update(bytes.dictionary(part));
            progress.at(bytes.valueParts() + part, parts);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Chunk> pack(BlockBytes bytes, Progress progress) {
        int parts = bytes.valueParts() + bytes.dictionaryParts();
        var chunks = new ArrayList<Chunk>();
        for (int part = 0; part < bytes.valueParts(); part++) {
            chunks.add(new Chunk(VALUES, part, Packing.pack(bytes.values(part))));
            progress.at(chunks.size(), parts);
        }
        for (int part = 0; part < bytes.dictionaryParts(); part++) {
            chunks.add(new Chunk(DICTIONARY, part, Packing.pack(bytes.dictionary(part))));
            progress.at(chunks.size(), parts);
        }
        return chunks;
    }

    private static int insert(Sql sql, String address, Block block, Privacy privacy, List<Chunk> chunks)
            throws SQLException {
        if (stored(sql, address).isPresent()) {
            return 0;
        }
        long bytes = 0;
        for (var chunk : chunks) {
            sql.update("insert into chunk values (?, ?, ?, ?)", address, chunk.lane, chunk.part, chunk.bytes);
            bytes += chunk.bytes.length;
        }
        return sql.update(
                "insert into stored_column values (?, ?, ?, ?, ?)",
                address,
                block.type().name(),
                privacy.name(),
                block.size(),
                bytes);
    }

    /// Returns the column under this address.
    ///
    /// @throws org.clientele.spec.Problem if it is not there or damaged
    public Block get(String address) {
        var soft = loaded.get(address);
        var block = soft == null ? null : soft.get();
        return block == null ? load(address) : block;
    }

    /// Reads every column and looks whether its values are those that its address names.
    ///
    /// @throws org.clientele.spec.Problem if some are not
    void check(Progress progress) {
        var addresses = database.read(sql -> sql.query("select address from stored_column", row -> row.getString(1)));
        for (int i = 0; i < addresses.size(); i++) {
            var block = load(addresses.get(i));
            if (!addresses.get(i).startsWith(digest(block.type(), new BlockBytes(block), Progress.NONE))) {
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
        var stored = database.read(sql -> stored(sql, address)).orElseThrow(database::damaged);
        var chunks = database.read(sql -> sql.query(
                "select lane, part, bytes from chunk where address = ? order by lane, part",
                row -> new Chunk(row.getInt(1), row.getInt(2), row.getBytes(3)),
                address));
        try {
            var block = BlockBytes.block(stored.type, stored.length, lane(chunks, VALUES), lane(chunks, DICTIONARY));
            digests.put(block, address.substring(0, address.indexOf('-')));
            loaded.put(address, new SoftReference<>(block));
            return block;
        } catch (IOException e) {
            var problem = database.damaged();
            problem.initCause(e);
            throw problem;
        }
    }

    private static List<byte[]> lane(List<Chunk> chunks, int lane) throws IOException {
        var parts = new ArrayList<byte[]>();
        for (var chunk : chunks) {
            if (chunk.lane == lane) {
                parts.add(Packing.unpack(chunk.bytes));
            }
        }
        return parts;
    }
}
