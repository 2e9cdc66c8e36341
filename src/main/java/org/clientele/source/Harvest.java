package org.clientele.source;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// The cells of a file as they were cut while it was looked at, so that it need not be cut again to be brought in.
/// They can be had once, and are let go of when memory is short: whoever asks must be able to do without. It says
/// nothing of the file that is not said elsewhere; any two are equal.
public final class Harvest {

    private static final Set<AtomicReference<SoftReference<CutTable>>> SHELVES =
            Collections.newSetFromMap(new WeakHashMap<>());

    /// So much of the memory that the program may take is used at most.
    private static final int SHARE = 4;

    private final AtomicReference<SoftReference<CutTable>> shelf = new AtomicReference<>();

    static Harvest none() {
        return new Harvest();
    }

    static Harvest of(CutTable table) {
        var harvest = new Harvest();
        harvest.shelf.set(new SoftReference<>(table));
        synchronized (SHELVES) {
            SHELVES.add(harvest.shelf);
        }
        return harvest;
    }

    /// Returns how much memory the cells of a file may take.
    static long most() {
        return Runtime.getRuntime().maxMemory() / SHARE;
    }

    /// Lets go of all that is kept anywhere.
    static void release() {
        synchronized (SHELVES) {
            SHELVES.forEach(shelf -> shelf.set(null));
        }
    }

    boolean isThere() {
        return Optional.ofNullable(shelf.get()).map(SoftReference::get).isPresent();
    }

    /// Hands out the cells if they are those of this file as it is now, cut as these options say, and if their table
    /// fits into memory beside them.
    Optional<CutTable> take(Path file, ImportOptions options) {
        var table = Optional.ofNullable(shelf.getAndSet(null)).map(SoftReference::get);
        return table.filter(t -> t.fits(file, options)).filter(t -> Budget.fits(t.bytes(options)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Harvest;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return "Harvest";
    }
}
