package org.clientele.project.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.DamagedException;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// What a look at every block of a file found: how many there are, the numbers of those that are not what was written,
/// and whether the file was closed properly.
///
/// @param unfinished how many blocks count as not written after an unclean stop; none of them is among the damaged
/// @param sealed how many blocks were ever sealed under its key
public record Verification(
        long blocks, List<Long> damaged, boolean isClosed, int unfinished, long sealed, boolean isProtected) {

    /// No look at all.
    public static final Verification NONE = new Verification(0, List.of(), false, 0, 0, false);

    private static final int OFTEN = 256;

    /// Reads a whole project and changes nothing.
    ///
    /// @param unlocking is asked for the keys of a project with passwords
    /// @throws Problem if it is no project, not sealed yet, open elsewhere, cannot be read, or its headers
    ///     are damaged
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static Verification of(Path file, Unlocking unlocking, Progress progress) {
        var preamble = Preamble.read(file, Kind.PROJECT);
        if (preamble.format() < Kind.PROJECT.format()) {
            throw new Problem("problem.project.unsealed", file.toString());
        }
        var keys = Opening.keys(file, Kind.PROJECT, unlocking);
        try (var whole = FileChannel.open(file, StandardOpenOption.READ);
                var lock = whole.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock == null) {
                throw new Problem(Faults.BUSY, file.toString());
            }
            var sealed = new SealedFile(
                    whole, Preamble.LENGTH, preamble.identity(), SealedFile.Use.READ, keys.map(DataKeys::main));
            return new Verification(
                    sealed.size() / SealedFile.BLOCK,
                    damaged(sealed, progress),
                    sealed.left().wasClosed(),
                    sealed.left().blocks(),
                    sealed.sealed(),
                    keys.isPresent());
        } catch (OverlappingFileLockException e) {
            throw new Problem(Faults.BUSY, file.toString());
        } catch (DamagedException e) {
            throw Kind.PROJECT.damaged(file);
        } catch (IOException e) {
            throw new Problem("problem.project.read", file.toString(), String.valueOf(e.getMessage()));
        } finally {
            keys.ifPresent(DataKeys::close);
        }
    }

    /// @throws Problem if a block is damaged; it says how many, and which the first is
    public void requireWhole(Path file) {
        if (!damaged.isEmpty()) {
            throw new Problem("problem.project.blocks", file.toString(), damaged.size(), blocks, damaged.getFirst());
        }
    }

    /// Returns the id of a project; of one whose first page is damaged what can be read of it, or nothing.
    ///
    /// @throws Problem if it is no project
    public static String id(Path file) {
        try {
            return Preamble.read(file, Kind.PROJECT).id();
        } catch (Problem problem) {
            if (!problem.equals(Kind.PROJECT.damaged(file))) {
                throw problem;
            }
            return Remnant.id(Preamble.page(file)).orElse("");
        }
    }

    private static List<Long> damaged(SealedFile sealed, Progress progress) throws IOException {
        var numbers = new ArrayList<Long>();
        var block = ByteBuffer.allocate(SealedFile.BLOCK);
        long blocks = sealed.size() / SealedFile.BLOCK;
        for (long number = 0; number < blocks; number++) {
            if (number % OFTEN == 0) {
                progress.at(number, blocks);
            }
            try {
                sealed.read(block.clear(), number * SealedFile.BLOCK);
            } catch (DamagedException e) {
                numbers.add(number);
            }
        }
        progress.at(blocks, blocks);
        return numbers;
    }
}
