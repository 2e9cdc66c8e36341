package org.clientele.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Contents;
import org.clientele.project.store.Image;
import org.clientele.project.store.Kind;
import org.clientele.project.store.OwnScan;
import org.clientele.spec.Progress;

/// What lies in a folder after an erasure in it was cut short: the person wholly there and no receipt of it, or the
/// person wholly gone and the receipt of it, all others with all of theirs, and a word about what was not finished.
///
/// @param before what the project held before it
/// @param after what it holds once it is done
record CutShort(Contents before, Contents after) {

    private static final String HALF = WatchedErasure.PROJECT + ".part";

    static CutShort between(Path before, Path after) {
        return new CutShort(contents(before), contents(after));
    }

    private static Contents contents(Path folder) {
        return Image.read(folder.resolve(WatchedErasure.PROJECT), Unlocking.NONE, Progress.NONE);
    }

    /// Returns all that lies in a folder, by name.
    static Map<String, byte[]> read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /// Opens the project and returns what should not be so.
    List<String> faults(Map<String, byte[]> files, Path folder) throws IOException, GeneralSecurityException {
        for (var file : files.entrySet()) {
            var at = folder.resolve(file.getKey());
            Files.createDirectories(at.getParent());
            Files.write(at, file.getValue());
        }
        var file = folder.resolve(WatchedErasure.PROJECT);
        List<String> said;
        List<Receipt> receipts;
        try (var project = Project.open(file, Canary.JSON)) {
            said = project.notes().stream().map(note -> note.key()).toList();
            receipts = Receipts.of(project, Canary.JSON).all();
        }
        var faults = new ArrayList<String>();
        var there = read(folder);
        var contents = contents(folder);
        if (receipts.isEmpty()) {
            require(contents.equals(before), "no receipt, and not all as before", faults);
            require(!files.containsKey(HALF) || said.contains("project.half"), "no word of it: " + said, faults);
        } else {
            require(contents.equals(after), "a receipt, and not all as it should be", faults);
            require(left(file).isEmpty(), "a receipt, and the person in the project", faults);
            require(there.keySet().stream().noneMatch(name -> name.startsWith("cache/")), "results", faults);
            require(there.keySet().stream().noneMatch(name -> name.contains("as-found")), "a copy", faults);
            require(!named(there.get(WatchedErasure.LOG)), "a receipt, and the person in a log", faults);
        }
        require(!there.containsKey(HALF), "half a project left", faults);
        return faults;
    }

    private static void require(boolean holds, String otherwise, List<String> faults) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    private static List<String> left(Path file) throws IOException, GeneralSecurityException {
        return OwnScan.everywhere(file, Kind.PROJECT, Optional.empty(), Canary.WORDS);
    }

    private static boolean named(byte[] log) {
        return new String(log, StandardCharsets.UTF_8).contains(Canary.KEY);
    }
}
