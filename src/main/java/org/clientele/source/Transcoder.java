package org.clientele.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes of another encoding as UTF-8; what cannot be decoded becomes the byte 0xFF, which is never UTF-8.
final class Transcoder extends InputStream {

    private static final byte WRONG = (byte) 0xFF;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 16);
    private final ByteBuffer out = ByteBuffer.allocate(1 << 18).flip();
    private boolean ended;
    private boolean flushed;

    /// Returns bytes of an encoding as UTF-8.
    static InputStream of(InputStream in, Encoding encoding) {
        return switch (encoding) {
            case UTF_8 -> in;
            case GB18030 -> new Transcoder(PastedUtf8.marked(in), encoding.charset());
            default -> new Transcoder(in, encoding.charset());
        };
    }

    Transcoder(InputStream in, Charset charset) {
        this.in = in;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        encoder.onMalformedInput(CodingErrorAction.REPLACE).replaceWith(new byte[] {'?'});
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (!out.hasRemaining()) {
            if (flushed) {
                return -1;
            }
            advance();
        }
        int count = Math.min(length, out.remaining());
        out.get(into, from, count);
        return count;
    }

    private void advance() throws IOException {
        if (!ended) {
            bytes.compact();
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(0, count)).flip();
            ended = count < 0;
        }
        chars.clear();
        var result = decoder.decode(bytes, chars, ended);
        encode();
        if (result.isError()) {
            bytes.position(bytes.position() + result.length());
            out.put(WRONG);
        } else if (ended && result == CoderResult.UNDERFLOW) {
            flushed = true;
        }
        out.flip();
    }

    private void encode() {
        chars.flip();
        out.clear();
        encoder.reset();
        encoder.encode(chars, out, true);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
