package org.clientele.project.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The files of this program as H2 sees them: without the preamble, and under a name that ends as H2 insists.
public final class FilePathClientele extends FilePathWrapper {

    private static final String SCHEME = "clientele";
    private static final String ENDING = ".mv.db";

    /// Makes the scheme known to H2.
    static void register() {
        FilePath.register(new FilePathClientele());
    }

    /// Returns what to put behind `jdbc:h2:` for a file.
    static String url(Path file) {
        return SCHEME + ":" + escape(file.toString().replace('\\', '/'));
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
        return new BodyChannel(getBase().open(mode));
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
        return Math.max(0, getBase().size() - Preamble.LENGTH);
    }
}
