package org.clientele.source.database;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A server on this computer that does what no server should: it speaks as far as to be asked, then it follows a
/// script.
final class Rogue implements AutoCloseable {

    /// What it answers with; it may go on for ever.
    @FunctionalInterface
    interface Script {
        void play(OutputStream out, InputStream in) throws IOException;
    }

    private final ServerSocket listening;
    private final List<Socket> sockets = new ArrayList<>();
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    private Rogue(Script script) throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> accept(script));
    }

    /// One that begins with its script.
    static Rogue of(Script script) throws IOException {
        return new Rogue(script);
    }

    /// One that lets in and follows its script once it is asked for rows.
    static Rogue asked(Engine engine, Script answer) throws IOException {
        return new Rogue(engine == Engine.MARIADB ? maria(answer) : postgres(answer));
    }

    Server server(Engine engine, Tls tls) {
        return new Server(engine, "127.0.0.1", listening.getLocalPort(), "shop", "analyst", tls);
    }

    private void accept(Script script) {
        while (!listening.isClosed()) {
            try {
                var socket = listening.accept();
                synchronized (sockets) {
                    sockets.add(socket);
                }
                Thread.ofVirtual().start(() -> play(script, socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void play(Script script, Socket socket) {
        try (socket) {
            script.play(socket.getOutputStream(), new Heard(socket));
        } catch (IOException e) {
            return;
        }
    }

    /// Returns all that was said to it.
    String heard() {
        synchronized (heard) {
            return heard.toString(StandardCharsets.ISO_8859_1);
        }
    }

    /// Returns whether nobody is connected any longer.
    boolean isLeft() {
        synchronized (sockets) {
            return sockets.stream().allMatch(Socket::isClosed);
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (var socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Listens that long and drops what is heard; returns whether the other is still there.
    static boolean isHeardFor(InputStream in, Duration time) throws IOException {
        var heard = (Heard) in;
        heard.socket.setSoTimeout((int) time.toMillis());
        try {
            return in.read() >= 0;
        } catch (SocketTimeoutException silent) {
            return true;
        } finally {
            heard.socket.setSoTimeout(0);
        }
    }

    static void untilLeft(InputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    private static Script maria(Script answer) {
        return (out, in) -> {
            out.write(packet(0, greeting(0)));
            var data = new DataInputStream(in);
            int number = read(data, new StringBuilder());
            out.write(packet(number + 1, new byte[] {0, 0, 0, 2, 0, 0, 0}));
            while (true) {
                var said = new StringBuilder();
                number = read(data, said);
                if (said.indexOf("FROM t") >= 0) {
                    answer.play(out, in);
                } else {
                    out.write(packet(number + 1, new byte[] {0, 0, 0, 2, 0, 0, 0}));
                }
            }
        };
    }

    /// Returns what a MariaDB server says first.
    ///
    /// @param more what it claims to be able to besides
    static byte[] greeting(int more) throws IOException {
        int able = 1 | 2 | 4 | 8 | 0x80 | 0x200 | 0x2000 | 0x8000 | 0x80000 | more;
        var greeting = new ByteArrayOutputStream();
        greeting.write(10);
        greeting.write("5.5.5-10.11.2-MariaDB\0".getBytes(StandardCharsets.US_ASCII));
        greeting.write(new byte[] {1, 0, 0, 0, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 0});
        greeting.write(
                new byte[] {(byte) able, (byte) (able >> 8), 45, 2, 0, (byte) (able >> 16), (byte) (able >> 24), 21});
        greeting.write(new byte[10]);
        greeting.write("ijklmnopqrst\0mysql_native_password\0".getBytes(StandardCharsets.US_ASCII));
        return greeting.toByteArray();
    }

    static byte[] packet(int number, byte[] content) {
        var packet = new byte[content.length + 4];
        packet[0] = (byte) content.length;
        packet[1] = (byte) (content.length >> 8);
        packet[2] = (byte) (content.length >> 16);
        packet[3] = (byte) number;
        System.arraycopy(content, 0, packet, 4, content.length);
        return packet;
    }

    private static int read(DataInputStream in, StringBuilder said) throws IOException {
        int length = in.readUnsignedByte() | in.readUnsignedByte() << 8 | in.readUnsignedByte() << 16;
        int number = in.readUnsignedByte();
        var content = new byte[length];
        in.readFully(content);
        said.append(new String(content, StandardCharsets.ISO_8859_1));
        return number;
    }

    private static Script postgres(Script answer) {
        return (out, in) -> {
            var data = new DataInputStream(in);
            data.readNBytes(data.readInt() - 4);
            out.write(message('R', new byte[4]));
            for (var setting : List.of(
                    "server_version\0" + "16.0",
                    "client_encoding\0UTF8",
                    "DateStyle\0ISO, MDY",
                    "standard_conforming_strings\0on",
                    "integer_datetimes\0on",
                    "TimeZone\0UTC")) {
                out.write(message('S', (setting + "\0").getBytes(StandardCharsets.UTF_8)));
            }
            out.write(message('Z', new byte[] {'I'}));
            while (true) {
                int kind = data.readUnsignedByte();
                var content = new String(data.readNBytes(data.readInt() - 4), StandardCharsets.UTF_8);
                if (kind == 'P' && content.contains("FROM t")) {
                    answer.play(out, in);
                }
                switch (kind) {
                    case 'P' -> out.write(message('1', new byte[0]));
                    case 'B' -> out.write(message('2', new byte[0]));
                    case 'D' -> out.write(message('n', new byte[0]));
                    case 'E' -> out.write(message('C', "SET\0".getBytes(StandardCharsets.UTF_8)));
                    case 'S' -> out.write(message('Z', new byte[] {'I'}));
                    case 'Q' -> {
                        out.write(message('C', "SET\0".getBytes(StandardCharsets.UTF_8)));
                        out.write(message('Z', new byte[] {'I'}));
                    }
                    default -> out.flush();
                }
            }
        };
    }

    static byte[] message(char kind, byte[] content) throws IOException {
        var message = new ByteArrayOutputStream();
        var data = new java.io.DataOutputStream(message);
        data.writeByte(kind);
        data.writeInt(content.length + 4);
        data.write(content);
        return message.toByteArray();
    }

    /// Keeps what is read.
    private final class Heard extends java.io.FilterInputStream {

        private final Socket socket;

        Heard(Socket socket) throws IOException {
            super(socket.getInputStream());
            this.socket = socket;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                synchronized (heard) {
                    heard.write(one);
                }
            }
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            if (count > 0) {
                synchronized (heard) {
                    heard.write(into, from, count);
                }
            }
            return count;
        }
    }
}
