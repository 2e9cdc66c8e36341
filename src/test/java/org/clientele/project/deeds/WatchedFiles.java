package org.clientele.project.deeds;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/// The files of the operating system as a whole process sees them, whatever in it asks for them; what it changes below
/// a folder is written into a [Journal] first.
public final class WatchedFiles extends FileSystemProvider {

    private final FileSystemProvider base;
    private final WatchedSystem system;
    private final Journal journal;

    /// As the Java machine makes it.
    public WatchedFiles(FileSystemProvider base) throws IOException {
        this.base = base;
        var files = base.getFileSystem(URI.create("file:///"));
        system = new WatchedSystem(files, this);
        journal = Journal.ofProperties(files.getPath(System.getProperty(Journal.FOLDER)));
    }

    private static Path of(Path path) {
        return WatchedPath.base(path);
    }

    @Override
    public String getScheme() {
        return base.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
        return base.newFileSystem(uri, environment);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return system.watched(base.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        var name = journal.name(of(path));
        boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        if (name.isEmpty() || !writes && !Files.isDirectory(of(path))) {
            return base.newFileChannel(of(path), options, attributes);
        }
        boolean isNew = Files.notExists(of(path));
        if (!isNew && options.contains(StandardOpenOption.CREATE_NEW)) {
            return base.newFileChannel(of(path), options, attributes);
        }
        int channel = journal.channel();
        journal.add(new Deed.Opened(channel, name.get()));
        if (!isNew && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            journal.add(new Deed.Cut(channel, 0));
        }
        return new WatchedChannel(base.newFileChannel(of(path), options, attributes), journal, channel);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        return system.watched(base.newDirectoryStream(of(folder), each -> filter.accept(system.watched(each))));
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        base.createDirectory(of(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
        var name = journal.name(of(path));
        if (name.isPresent() && Files.exists(of(path))) {
            journal.add(new Deed.Deleted(name.get()));
        }
        base.delete(of(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        throw new IOException("nobody copies files while they are watched: " + from);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        if (journal.name(of(to)).isPresent()) {
            journal.add(new Deed.Moved(
                    journal.name(of(from)).orElseThrow(), journal.name(of(to)).orElseThrow()));
        }
        base.move(of(from), of(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return base.isSameFile(of(one), of(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return base.isHidden(of(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return base.getFileStore(of(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        base.checkAccess(of(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return base.getFileAttributeView(of(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return base.readAttributes(of(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return base.readAttributes(of(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        base.setAttribute(of(path), attribute, value, options);
    }
}
