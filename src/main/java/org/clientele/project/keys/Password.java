package org.clientele.project.keys;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// A password as bytes: any Unicode, composed (NFC) so that it is the same from every keyboard, in UTF-8. Closing
/// overwrites it.
public final class Password implements Credential {

    private final byte[] bytes;

    private Password(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Takes over the characters, which are zeros then.
    public static Password of(char[] characters) {
        var typed = CharBuffer.wrap(characters);
        var composed = Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC));
        var encoded = StandardCharsets.UTF_8.encode(composed);
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        Arrays.fill(characters, '\0');
        return new Password(bytes);
    }

    /// Returns the same, to be closed by itself.
    public Password copy() {
        return new Password(bytes.clone());
    }

    @Override
    public byte[] wrapping(Slot.Way way, byte[] salt) {
        return switch (way) {
            case Slot.Stretched(var cost) -> Stretching.of(bytes, salt, cost);
            case Slot.Direct _ -> throw new IllegalArgumentException("a slot of a recovery key");
        };
    }

    @Override
    public boolean fits(Slot.Way way) {
        return way instanceof Slot.Stretched;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
