package org.clientele.project;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.Fork;
import org.clientele.project.deeds.Deed;
import org.clientele.project.deeds.Journal;
import org.clientele.project.store.Platter;

/// Another process that has a protected project open and changes its password.
final class PasswordChange {

    private static final int FIRST = 4096;
    private static final int COPY = 16 * 1024;
    private static final int SECOND = FIRST + COPY;
    private static final int SECTOR = 512;

    /// How it is done.
    enum Way {
        /// From the one to the other; then the process ends without a further word.
        ONCE,
        /// There and back until it is killed.
        FOR_EVER,
        /// The same over both copies of the header at once: a fault that must be found out.
        IN_PLACE
    }

    private PasswordChange() {}

    /// What was done to a project until its password was another one.
    ///
    /// @param before the bytes of the file before it
    record Done(byte[] before, List<Deed> deeds) {

        /// Returns the file as it was before the deed of this number.
        Platter until(int moment) {
            var file = new Platter(before);
            for (var deed : deeds.subList(0, moment)) {
                switch (deed) {
                    case Deed.Written written -> file.write(written.at(), written.bytes());
                    case Deed.Cut cut -> file.cut(cut.size());
                    case Deed.Forced _ -> file.force();
                    default -> throw new IllegalStateException(deed.toString());
                }
            }
            return file;
        }

        /// Returns the same by a program that writes one copy behind the other without a look at the disk.
        Done withoutForcing() {
            return new Done(before, deeds.stream().filter(Deed::isSeen).toList());
        }

        /// Returns the same by a program that knows of one copy only.
        Done inOneCopy() {
            var one = before.clone();
            Arrays.fill(one, SECOND, SECOND + COPY, (byte) 0);
            return new Done(
                    one, deeds.stream().filter(deed -> !isInSecond(deed)).toList());
        }

        private static boolean isInSecond(Deed deed) {
            return deed instanceof Deed.Written written && written.at() >= SECOND && written.at() < SECOND + COPY;
        }
    }

    /// Changes the password of a project once and returns all that was done to its file.
    static Done watched(Path file) throws IOException, InterruptedException {
        var before = Files.readAllBytes(file);
        var journal = file.resolveSibling("..").resolve("journal").normalize();
        var options = new ArrayList<>(Journal.options(file.getParent().toRealPath(), journal));
        options.add("-XX:TieredStopAtLevel=1");
        var ended = Fork.of(PasswordChange.class, Way.ONCE, file)
                .with(options.toArray(String[]::new))
                .run();
        if (ended.code() != 0) {
            throw new AssertionError(ended.said());
        }
        var all = Journal.read(journal);
        var name = file.getFileName().toString();
        var channels = all.stream()
                .filter(deed ->
                        deed instanceof Deed.Opened opened && opened.file().equals(name))
                .map(deed -> ((Deed.Opened) deed).channel())
                .toList();
        return new Done(
                before,
                all.stream().filter(deed -> channels.contains(channel(deed))).toList());
    }

    /// Returns where something was done to the bytes of a file.
    private static int channel(Deed deed) {
        return switch (deed) {
            case Deed.Written written -> written.channel();
            case Deed.Cut cut -> cut.channel();
            case Deed.Forced forced -> forced.channel();
            default -> 0;
        };
    }

    static Process start(Way way, Path file) throws IOException {
        return Fork.of(PasswordChange.class, way, file)
                .builder()
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] args) throws IOException {
        var file = Path.of(args[1]);
        try (var project = Project.open(file, Traveller.JSON, Traveller.by(0))) {
            var access = project.access().at(Traveller.CHEAP);
            switch (Way.valueOf(args[0])) {
                case ONCE -> {
                    access.wrapped(Traveller.password(0), Traveller.password(1));
                    Runtime.getRuntime().halt(0);
                }
                case FOR_EVER -> changeForEver(access);
                case IN_PLACE -> overwriteForEver(file, access);
            }
        }
    }

    private static void changeForEver(Access access) {
        for (int i = 0; true; i++) {
            access.wrapped(Traveller.password(i % 2), Traveller.password(1 - i % 2));
            begun(i);
        }
    }

    private static void overwriteForEver(Path file, Access access) throws IOException {
        var headers = new ArrayList<byte[]>();
        for (int i = 0; i < 2; i++) {
            access.wrapped(Traveller.password(i), Traveller.password(1 - i));
            headers.add(Arrays.copyOfRange(Files.readAllBytes(file), FIRST, SECOND));
        }
        try (var there = new RandomAccessFile(file.toFile(), "rw")) {
            for (int i = 0; true; i++) {
                for (int at = 0; at < COPY; at += SECTOR) {
                    for (int copy : new int[] {FIRST, SECOND}) {
                        there.seek(copy + at);
                        there.write(headers.get(i % 2), at, SECTOR);
                    }
                }
                begun(i);
            }
        }
    }

    private static void begun(int round) {
        if (round == 0) {
            System.out.println("begun");
        }
    }
}
