package org.clientele.project.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Slots;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.seal.Entrance;
import org.clientele.project.seal.Headers;
import org.clientele.project.seal.LogHead;
import org.clientele.project.seal.ReplacedException;
import org.clientele.project.seal.SealedFile;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;

/// What the channel that H2 opens must know of a file: its key, and who is told of damage. It finds the sealed file
/// here again.
final class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class.getName());
    private static final long FEW = 5_000;
    private static final long OFTEN = 20;

    private final Faults faults;
    private final Optional<byte[]> key;
    private Progress progress;
    private volatile Optional<SealedFile> body = Optional.empty();
    private Optional<SealedFile> written = Optional.empty();
    private volatile Optional<AtomicLong> counted = Optional.empty();
    private Optional<FileChannel> channel = Optional.empty();
    private Optional<byte[]> identity = Optional.empty();

    /// @param progress is told how much of a file was looked at that was not closed properly; may stop that
    Opening(Faults faults, Optional<DataKeys> keys, Progress progress) {
        this.faults = faults;
        this.progress = progress;
        key = keys.map(DataKeys::main);
    }

    void damaged() {
        faults.found();
    }

    /// Has what is read from now on counted.
    void count() {
        counted = Optional.of(new AtomicLong());
    }

    /// Says that a piece is read.
    ///
    /// @throws IOException if that was more often than it takes to find all that is in the file
    void read(long size) throws IOException {
        if (counted.isPresent() && counted.get().incrementAndGet() > FEW + OFTEN * size / SealedFile.BLOCK) {
            throw new IOException("the same is read for ever");
        }
    }

    void replaced() {
        faults.replaced();
    }

    /// What else is wrong with the file is said by what is done with it next.
    ///
    /// @throws Problem if what lies in the file was put there by somebody else
    void check() {
        try {
            if (body.isPresent()) {
                body.get().check(channel.orElseThrow());
            }
        } catch (ReplacedException e) {
            throw faults.overwritten(e);
        } catch (IOException e) {
            LOG.log(Level.FINE, "cannot look at the file", e);
        }
    }

    /// @throws ReplacedException if it was open before and is another one now
    /// @throws IOException also if the user asked to stop: H2 tidies up after those only
    SealedFile open(FileChannel whole, SealedFile.Use use) throws IOException {
        var found = Preamble.identity(whole);
        if (written.isPresent()) {
            written.get().check(whole);
        }
        if (!Arrays.equals(identity.orElse(found), found)) {
            throw new ReplacedException();
        }
        boolean isWriting = use == SealedFile.Use.WRITE;
        written = isWriting ? Optional.empty() : written; // what is unfinished is written over now
        var opened = sealed(whole, found, use);
        body = Optional.of(opened);
        written = isWriting ? body : written;
        channel = Optional.of(whole);
        identity = Optional.of(found);
        return opened;
    }

    /// Nobody waits any more when a file is opened again.
    private SealedFile sealed(FileChannel whole, byte[] found, SealedFile.Use use) throws IOException {
        try {
            var access = new Entrance(use, key, progress);
            var opened = new SealedFile(whole, Preamble.LENGTH, found, access);
            progress = Progress.NONE;
            return opened;
        } catch (CancellationException stopped) {
            throw new IOException(stopped);
        }
    }

    int unfinished() {
        return body.map(open -> open.left().writes()).orElse(0);
    }

    long sealed() {
        return body.map(SealedFile::sealed).orElse(0L);
    }

    /// Returns the newest state of which somebody was told that it is on the disk.
    long promised() {
        return body.map(SealedFile::promised).orElse(0L);
    }

    /// Remembers that somebody will be told so of this state, which is there.
    void promise(long state) {
        try {
            if (body.isPresent()) {
                body.get().promise(state);
            }
        } catch (ReplacedException e) {
            throw faults.overwritten(e);
        } catch (IOException e) {
            throw faults.disk(e);
        }
    }

    /// Goes on with the count of a file of the same key that this one takes the place of.
    void goOn(long before) {
        body.ifPresent(open -> open.goOn(before));
    }

    /// Returns how far the log went when the file was last closed.
    LogHead log() {
        return body.map(SealedFile::log).orElse(LogHead.NONE);
    }

    /// Remembers how far the log goes.
    void log(LogHead head) {
        body.ifPresent(open -> open.log(head));
    }

    /// Ends the work on a file, and has the header tell how far its log goes; where that cannot be read it stays as it
    /// was.
    boolean close(Kind kind, Transactions transactions) {
        try (transactions) {
            if (kind == Kind.PROJECT && !faults.isDamaged()) {
                seal(transactions);
            }
        }
        return true;
    }

    private void seal(Transactions transactions) {
        try {
            log(transactions.of(sql -> Trail.reach(sql, log())));
        } catch (Problem | StoreException e) {
            LOG.log(Level.WARNING, "how far the log goes is not known", e);
        }
    }

    Slots slots() {
        try {
            return Slots.of(body.orElseThrow().ways());
        } catch (IOException e) {
            throw faults.disk(e);
        }
    }

    /// Returns what it wrote.
    Slots slots(Slots fresh) {
        try {
            body.orElseThrow().ways(fresh.bytes());
            return fresh;
        } catch (ReplacedException e) {
            throw faults.overwritten(e);
        } catch (IOException e) {
            throw faults.disk(e);
        }
    }

    /// Returns the keys of a file that nobody has open; none where it has no passwords.
    ///
    /// @throws Problem if there is no way to them, or what the file says of them is not what was written
    static Optional<DataKeys> keys(Path file, Kind kind, Unlocking unlocking) {
        try (var whole = FileChannel.open(file, StandardOpenOption.READ)) {
            var ways = Headers.ways(whole, Preamble.LENGTH);
            return ways.isEmpty() ? Optional.empty() : Optional.of(unlocking.keys(file, Slots.of(ways.getFirst())));
        } catch (IOException e) {
            var problem = kind.damaged(file);
            problem.initCause(e);
            throw problem;
        }
    }
}
