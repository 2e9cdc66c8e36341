package org.clientele.project.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Map;
import java.util.Random;
import org.h2.engine.Engine;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A disk in memory, under the scheme `disk`, that can go off at any moment and then has lost what was not forced,
/// sector by sector; or that fails from a given operation on.
public final class FilePathDisk extends FilePathWrapper {

    /// The state of the only file.
    static final class Disk {
        private final Platter platter;
        private long operations;
        long failsAt = Long.MAX_VALUE;
        boolean failsOnce;
        boolean lies;

        private Disk(byte[] bytes) {
            platter = new Platter(bytes);
        }

        long operations() {
            return operations;
        }

        private void operate() throws IOException {
            long now = operations++;
            if (now == failsAt || now > failsAt && !failsOnce) {
                throw new IOException("the disk fails");
            }
        }

        private void forced() {
            if (!lies) {
                platter.force();
            }
        }

        /// Returns what is left after the power went: of each sector under way, the part `keep` has reached the disk.
        byte[] left(Random random, int sector, double keep) {
            return platter.left(random, sector, keep);
        }
    }

    private static Disk disk = new Disk(new byte[0]);

    /// One name for all, since the layer keeps the last channel of each name.
    private static String base() {
        return "memFS:/disk.mv.db";
    }

    /// Returns the name of the only file.
    static String file() {
        return "disk:" + base();
    }

    /// Puts in another disk, with these bytes on it.
    static Disk insert(byte[] bytes) throws IOException {
        forget();
        FilePath.register(new FilePathDisk());
        FilePath.get(base()).delete();
        disk = new Disk(bytes);
        try (var out = FilePath.get(base()).newOutputStream(false)) {
            out.write(bytes);
        }
        return disk;
    }

    /// H2 keeps what it could not close, with all that it has in memory, until the process ends: too much for
    /// thousands of disks.
    private static void forget() throws IOException {
        try {
            var kept = Engine.class.getDeclaredField("DATABASES");
            kept.setAccessible(true);
            ((Map<?, ?>) kept.get(null)).clear();
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    static byte[] bytes() throws IOException {
        try (var in = FilePath.get(base()).newInputStream()) {
            return in.readAllBytes();
        }
    }

    @Override
    public String getScheme() {
        return "disk";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Watched(getBase().open(mode), disk);
    }

    private static final class Watched extends FileBaseDefault {

        private final FileChannel base;
        private final Disk of;

        Watched(FileChannel base, Disk of) {
            this.base = base;
            this.of = of;
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            of.operate();
            return base.read(to, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            of.operate();
            var bytes = new byte[from.remaining()];
            from.duplicate().get(bytes);
            of.platter.write(position, bytes);
            return base.write(from, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            of.operate();
            of.platter.cut(size);
            base.truncate(size);
        }

        @Override
        public void force(boolean withMetadata) throws IOException {
            of.operate();
            of.forced();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
