package org.clientele.project.deeds;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.StreamSupport;

/// The system of [WatchedFiles]: all paths of the process are its own.
final class WatchedSystem extends FileSystem {

    private final FileSystem base;
    private final FileSystemProvider provider;

    WatchedSystem(FileSystem base, FileSystemProvider provider) {
        this.base = base;
        this.provider = provider;
    }

    Path watched(Path path) {
        return WatchedPath.of(path, this);
    }

    private Iterable<Path> watched(Iterable<Path> paths) {
        return StreamSupport.stream(paths.spliterator(), false).map(this::watched)::iterator;
    }

    DirectoryStream<Path> watched(DirectoryStream<Path> paths) {
        var each = watched((Iterable<Path>) paths);
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return each.iterator();
            }

            @Override
            public void close() throws IOException {
                paths.close();
            }
        };
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return base.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return watched(base.getRootDirectories());
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return base.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return base.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return watched(base.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        var matcher = base.getPathMatcher(pattern);
        return path -> matcher.matches(WatchedPath.base(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return base.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return base.newWatchService();
    }
}
