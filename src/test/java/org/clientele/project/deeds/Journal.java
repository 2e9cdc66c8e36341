package org.clientele.project.deeds;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a process does to the files below a folder, written down before it is done.
public final class Journal {

    static final String FOLDER = "journal.folder";
    static final String FILE = "journal.file";

    private final Path folder;
    private final DataOutputStream out;
    private int channels;

    private Journal(Path folder, DataOutputStream out) {
        this.folder = folder;
        this.out = out;
    }

    /// Returns that of this process, which its properties name.
    static Journal ofProperties(Path folder) throws IOException {
        return new Journal(folder, new DataOutputStream(new FileOutputStream(System.getProperty(FILE))));
    }

    /// Returns the options of a process that keeps one.
    public static List<String> options(Path folder, Path journal) {
        return List.of(
                "-Djava.nio.file.spi.DefaultFileSystemProvider=" + WatchedFiles.class.getName(),
                "-D" + FOLDER + "=" + folder,
                "-D" + FILE + "=" + journal);
    }

    /// Returns all that was written down.
    public static List<Deed> read(Path journal) throws IOException {
        var deeds = new ArrayList<Deed>();
        try (var in = new DataInputStream(new BufferedInputStream(new FileInputStream(journal.toFile())))) {
            while (in.available() > 0) {
                deeds.add(Deed.read(in));
            }
        }
        return deeds;
    }

    /// Returns how a file is called here; nothing where it lies elsewhere.
    Optional<String> name(Path file) {
        var whole = file.toAbsolutePath().normalize();
        return whole.startsWith(folder) ? Optional.of(folder.relativize(whole).toString()) : Optional.empty();
    }

    synchronized int channel() {
        return ++channels;
    }

    synchronized void add(Deed deed) throws IOException {
        deed.write(out);
    }
}
