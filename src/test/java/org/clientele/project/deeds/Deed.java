package org.clientele.project.deeds;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// What a process asked of the files below a folder, in the order in which it asked; a channel is known by its number.
public sealed interface Deed {

    /// A channel that may write; the file is made where it is not there. Folders are opened to be forced only.
    record Opened(int channel, String file) implements Deed {}

    record Written(int channel, long at, byte[] bytes) implements Deed {}

    record Cut(int channel, long size) implements Deed {}

    record Forced(int channel) implements Deed {}

    record Moved(String from, String to) implements Deed {}

    record Deleted(String file) implements Deed {}

    /// Returns whether somebody who looks finds something else afterwards.
    default boolean isSeen() {
        return !(this instanceof Forced);
    }

    default void write(DataOutputStream out) throws IOException {
        out.writeUTF(getClass().getSimpleName());
        switch (this) {
            case Opened(var channel, var file) -> {
                out.writeInt(channel);
                out.writeUTF(file);
            }
            case Written(var channel, var at, var bytes) -> {
                out.writeInt(channel);
                out.writeLong(at);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case Cut(var channel, var size) -> {
                out.writeInt(channel);
                out.writeLong(size);
            }
            case Forced(var channel) -> out.writeInt(channel);
            case Moved(var from, var to) -> {
                out.writeUTF(from);
                out.writeUTF(to);
            }
            case Deleted(var file) -> out.writeUTF(file);
        }
    }

    static Deed read(DataInputStream in) throws IOException {
        return switch (in.readUTF()) {
            case "Opened" -> new Opened(in.readInt(), in.readUTF());
            case "Written" -> new Written(in.readInt(), in.readLong(), in.readNBytes(in.readInt()));
            case "Cut" -> new Cut(in.readInt(), in.readLong());
            case "Forced" -> new Forced(in.readInt());
            case "Moved" -> new Moved(in.readUTF(), in.readUTF());
            default -> new Deleted(in.readUTF());
        };
    }
}
