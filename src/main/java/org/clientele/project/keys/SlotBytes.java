package org.clientele.project.keys;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Slots as the header of a file holds them. What is read is a stranger's: everything is looked at before it is used.
final class SlotBytes {

    static final int MOST = 32;
    static final int SET = 16;
    static final int LABEL = 120;

    /// The form in which nothing was said of what users are.
    private static final byte FIRST = 1;

    private static final byte VERSION = 2;
    /// What users can be, in the order of their numbers in a file, which begin with 1.
    private static final List<Post> POSTS = List.of(Post.OWNER, Post.EDITOR, Post.ANALYST, Post.VIEWER, Post.AUDITOR);

    private static final byte ARGON2ID = 1;
    private static final byte HKDF = 2;
    private static final int SALT = 16;
    /// The end of the year 9999.
    private static final long LATEST = 253_402_300_799L;

    private static final int ROOM = 16 * 1024;

    private SlotBytes() {}

    /// Returns the part of a slot that its wrapped keys are bound to.
    static byte[] bound(Slot slot) {
        var label = slot.labelBytes();
        var bytes = ByteBuffer.allocate(2 + label.length + 1 + 12 + 1 + SALT);
        bytes.putShort((short) label.length).put(label);
        switch (slot.way()) {
            case Slot.Stretched(var cost) ->
                bytes.put(ARGON2ID).putInt(cost.memory()).putInt(cost.passes()).putInt(cost.lanes());
            case Slot.Direct _ -> bytes.put(HKDF).putInt(0).putInt(0).putInt(0);
        }
        boolean whole = slot.post().reach() == Reach.ALL;
        return bytes.put((byte) (whole ? 1 : 0)).put(slot.salt()).array();
    }

    /// Returns what lies between that part and the wrapped keys: what the user is, and since when.
    static byte[] beside(Slot slot) {
        return ByteBuffer.allocate(1 + Long.BYTES)
                .put((byte) (POSTS.indexOf(slot.post()) + 1))
                .putLong(slot.since().map(Instant::getEpochSecond).orElse(0L))
                .array();
    }

    static byte[] of(Slots slots) {
        var bytes = ByteBuffer.allocate(ROOM);
        bytes.put(VERSION).put(slots.set()).put((byte) slots.all().size());
        slots.all().forEach(slot -> slot.put(bytes));
        var whole = new byte[bytes.flip().remaining()];
        bytes.get(whole);
        return whole;
    }

    /// @throws IOException if they are not what this program writes, or ask for an absurd cost
    static Slots read(byte[] from) throws IOException {
        try {
            var bytes = ByteBuffer.wrap(from);
            byte form = bytes.get();
            expect(form == FIRST || form == VERSION, "the form of the slots");
            var set = take(bytes, SET);
            int count = bytes.get();
            expect(count >= 0 && count <= MOST, "the number of slots");
            var slots = new ArrayList<Slot>();
            for (int i = 0; i < count; i++) {
                slots.add(slot(bytes, form));
            }
            expect(!bytes.hasRemaining(), "bytes behind the slots");
            return new Slots(set, slots);
        } catch (BufferUnderflowException e) {
            throw new IOException("slots cut off", e);
        }
    }

    private static Slot slot(ByteBuffer bytes, byte form) throws IOException {
        int length = bytes.getShort();
        expect(length >= 0 && length <= LABEL, "the label of a slot");
        var label = text(take(bytes, length));
        byte kind = bytes.get();
        var cost = new Cost(bytes.getInt(), bytes.getInt(), bytes.getInt());
        var way =
                switch (kind) {
                    case ARGON2ID -> new Slot.Stretched(cost.checked());
                    case HKDF -> new Slot.Direct();
                    default -> throw new IOException("an unknown way to a key: " + kind);
                };
        expect(kind == ARGON2ID || cost.equals(new Cost(0, 0, 0)), "a cost of a recovery key");
        byte classes = bytes.get();
        expect(classes == 0 || classes == 1, "the keys of a slot");
        var reach = classes == 1 ? Reach.ALL : Reach.MASKED;
        var salt = take(bytes, SALT);
        var post = form == FIRST ? Post.having(reach) : post(bytes, reach);
        var since = form == FIRST ? Optional.<Instant>empty() : since(bytes.getLong());
        return new Slot(new Member(label, post), way, since, salt, take(bytes, Slot.wrappedLength(reach)));
    }

    private static Post post(ByteBuffer bytes, Reach reach) throws IOException {
        byte number = bytes.get();
        expect(number >= 1 && number <= POSTS.size(), "what a user is");
        var post = POSTS.get(number - 1);
        expect(post.reach() == reach, "keys that a user does not get");
        return post;
    }

    private static Optional<Instant> since(long seconds) throws IOException {
        expect(seconds >= 0 && seconds <= LATEST, "since when a user is one");
        return seconds == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static byte[] take(ByteBuffer from, int length) {
        var bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static void expect(boolean sound, String what) throws IOException {
        if (!sound) {
            throw new IOException(what);
        }
    }
}
