package org.clientele.project.keys;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/// Slots as the header of a file holds them. What is read is a stranger's: everything is looked at before it is used.
final class SlotBytes {

    static final int MOST = 32;
    static final int SET = 16;
    static final int LABEL = 120;

    private static final byte VERSION = 1;
    private static final byte ARGON2ID = 1;
    private static final byte HKDF = 2;
    private static final int SALT = 16;
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
        return bytes.put((byte) (slot.readsPersonal() ? 1 : 0)).put(slot.salt()).array();
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
            expect(bytes.get() == VERSION, "the form of the slots");
            var set = take(bytes, SET);
            int count = bytes.get();
            expect(count >= 0 && count <= MOST, "the number of slots");
            var slots = new ArrayList<Slot>();
            for (int i = 0; i < count; i++) {
                slots.add(slot(bytes));
            }
            expect(!bytes.hasRemaining(), "bytes behind the slots");
            return new Slots(set, slots);
        } catch (BufferUnderflowException e) {
            throw new IOException("slots cut off", e);
        }
    }

    private static Slot slot(ByteBuffer bytes) throws IOException {
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
        var salt = take(bytes, SALT);
        return new Slot(label, way, classes == 1, salt, take(bytes, Slot.wrappedLength(classes == 1)));
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
