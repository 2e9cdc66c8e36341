package org.clientele.project.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.clientele.project.seal.SealedFile;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The files of this program as H2 sees them: unsealed, without the preamble, and under a name that ends as H2 insists.
public final class FilePathClientele extends FilePathWrapper {

    private static final String SCHEME = "clientele";
    /// What H2 adds to the name of a file.
    static final String ENDING = ".mv.db";

    private static final Map<String, Runnable> LISTENERS = new ConcurrentHashMap<>();

    private static final Map<String, BodyChannel> WRITTEN = new ConcurrentHashMap<>();

    /// Makes the scheme known to H2.
    static void register() {
        FilePath.register(new FilePathClientele());
    }

    /// Has somebody told as soon as something read from a file is not what was written there.
    static void listen(Path file, Runnable damage) {
        LISTENERS.put(key(file.toString()), damage);
    }

    static void leave(Path file) {
        LISTENERS.remove(key(file.toString()));
        WRITTEN.remove(key(file.toString()));
    }

    private static String key(String path) {
        return path.replace('\\', '/');
    }

    /// Returns what to put behind `jdbc:h2:` for a file.
    static String url(Path file) {
        return SCHEME + ":" + escape(key(file.toString()));
    }

    private static String escape(String path) {
        return path.replace("%", "%25").replace(";", "%3B");
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    protected FilePath unwrap(String name) {
        var path = name.substring(SCHEME.length() + 1);
        var file = path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
        return FilePath.get(file.replace("%3B", ";").replace("%25", "%"));
    }

    @Override
    public FilePathWrapper wrap(FilePath base) {
        return getPath(getPrefix() + escape(base.toString()));
    }

    @Override
    public FilePathWrapper toRealPath() {
        var ending = name.endsWith(ENDING) ? ENDING : "";
        return getPath(getPrefix() + escape(getBase().toRealPath().toString()) + ending);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var damage = LISTENERS.getOrDefault(key(getBase().toString()), () -> {});
        var use = mode.equals("r") ? SealedFile.Use.READ : SealedFile.Use.WRITE;
        var channel = new BodyChannel(getBase().open(mode), use, damage);
        if (use == SealedFile.Use.WRITE) {
            WRITTEN.put(key(getBase().toString()), channel);
        }
        return channel;
    }

    /// Copies a file that is open for writing. Nobody else may read it: closing what it was read by would give up the
    /// lock on it.
    static void copy(Path file, FileChannel to) throws IOException {
        WRITTEN.get(key(file.toString())).copyTo(to);
    }

    @Override
    public InputStream newInputStream() throws IOException {
        return Channels.newInputStream(open("r"));
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        throw new IOException("written through its channel only: " + getBase());
    }

    @Override
    public long size() {
        return SealedFile.size(getBase().size() - Preamble.LENGTH);
    }
}
