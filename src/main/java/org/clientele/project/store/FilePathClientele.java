package org.clientele.project.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.clientele.project.seal.Headers;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Progress;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The files of this program as H2 sees them: unsealed, without the preamble, and under a name that ends as H2 insists.
public final class FilePathClientele extends FilePathWrapper {

    private static final String SCHEME = "clientele";
    /// What H2 adds to the name of a file.
    static final String ENDING = ".mv.db";

    private static final Logger LOG = Logger.getLogger(FilePathClientele.class.getName());
    private static final Pattern PREFIX = Pattern.compile(SCHEME + ":(\\d+!)?");
    private static final AtomicLong NAMES = new AtomicLong();

    private static final Map<String, Opening> OPENINGS = new ConcurrentHashMap<>();

    private static final Map<String, BodyChannel> WRITTEN = new ConcurrentHashMap<>();

    /// Makes the scheme known to H2.
    static void register() {
        FilePath.register(new FilePathClientele());
    }

    /// Says what is to be known of a file when it is opened.
    static void expect(Path file, Opening opening) {
        OPENINGS.put(key(file.toString()), opening);
    }

    static void leave(Path file) {
        OPENINGS.remove(key(file.toString()));
        Optional.ofNullable(WRITTEN.remove(key(file.toString()))).ifPresent(FilePathClientele::close);
    }

    private static void close(BodyChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot close " + channel, e);
        }
    }

    private static String key(String path) {
        return path.replace('\\', '/');
    }

    /// Returns what to put behind `jdbc:h2:` for a file.
    static String url(Path file) {
        return SCHEME + ":" + escape(key(file.toString()));
    }

    /// Returns the same under a name that H2 has never heard: what it could not close, as on a full disk, it keeps for
    /// ever under its name.
    static String freshUrl(Path file) {
        return SCHEME + ":" + NAMES.incrementAndGet() + "!" + escape(key(file.toString()));
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
        var path = name.substring(prefix(name).length());
        var file = path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
        return FilePath.get(file.replace("%3B", ";").replace("%25", "%"));
    }

    @Override
    public FilePathWrapper wrap(FilePath base) {
        return getPath(prefix(name) + escape(base.toString()));
    }

    @Override
    public FilePathWrapper toRealPath() {
        var ending = name.endsWith(ENDING) ? ENDING : "";
        return getPath(prefix(name) + escape(getBase().toRealPath().toString()) + ending);
    }

    private static String prefix(String name) {
        var found = PREFIX.matcher(name);
        return found.lookingAt() ? found.group() : "";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var key = key(getBase().toString());
        var opening = OPENINGS.getOrDefault(key, unknown());
        var use = mode.equals("r") ? SealedFile.Use.READ : SealedFile.Use.WRITE;
        var channel = new BodyChannel(getBase().open(mode), use, opening);
        if (use == SealedFile.Use.WRITE) {
            WRITTEN.put(key, channel);
        }
        return channel;
    }

    /// Copies a file that is open for writing. Nobody else may read it: closing what it was read by would give up the
    /// lock on it.
    static void copy(Path file, FileChannel to) throws IOException {
        WRITTEN.get(key(file.toString())).copyTo(to);
    }

    private Opening unknown() {
        return new Opening(
                new Faults(java.nio.file.Path.of(getBase().getName()), Kind.PROJECT), Optional.empty(), Progress.NONE);
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
        return Headers.room(getBase().size() - Preamble.LENGTH);
    }
}
