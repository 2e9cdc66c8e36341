package org.clientele.project.deeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.clientele.project.store.Platter;

/// A folder to which is done again what a process did to it, as far as anybody wants: as it is for who looks after the
/// process was killed, or as the power leaves it. What was not forced may be lost, sector by sector; names that were
/// given, changed or taken may be lost from any of them on, in each folder for itself, unless that folder was forced.
public final class Folder {

    private static final int SECTOR = 512;

    private final Map<String, Platter> durable = new TreeMap<>();
    private final Map<String, Platter> names = new TreeMap<>();
    private final Map<String, List<Naming>> pending = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Map<Integer, String> open = new HashMap<>();
    private final Map<Integer, Platter> files = new HashMap<>();

    /// A name that goes, and one that means a file from now on; either may be empty.
    private record Naming(String gone, String name, Platter file) {

        void in(Map<String, Platter> names) {
            names.remove(gone);
            if (!name.isEmpty()) {
                names.put(name, file);
            }
        }
    }

    /// Takes a folder as it is on the disk for sure.
    public Folder(Map<String, byte[]> files) {
        files.forEach((name, bytes) -> durable.put(name, new Platter(bytes)));
        names.putAll(durable);
        files.keySet().forEach(name -> folders.add(parent(name)));
    }

    private static String parent(String name) {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    }

    public void add(Deed deed) {
        switch (deed) {
            case Deed.Opened(var channel, var file) -> open(channel, file);
            case Deed.Written(var channel, var at, var bytes) ->
                files.get(channel).write(at, bytes);
            case Deed.Cut(var channel, var size) -> files.get(channel).cut(size);
            case Deed.Forced(var channel) -> force(channel);
            case Deed.Moved(var from, var to) -> name(new Naming(from, to, names.get(from)), to);
            case Deed.Deleted(var file) -> name(new Naming(file, "", null), file);
        }
    }

    private void open(int channel, String file) {
        open.put(channel, file);
        if (!folders.contains(file)) {
            if (!names.containsKey(file)) {
                name(new Naming("", file, new Platter(new byte[0])), file);
            }
            files.put(channel, names.get(file));
        }
    }

    private void name(Naming naming, String file) {
        pending.computeIfAbsent(parent(file), _ -> new ArrayList<>()).add(naming);
        naming.in(names);
    }

    private void force(int channel) {
        if (files.containsKey(channel)) {
            files.get(channel).force();
        } else {
            var folder = pending.remove(open.get(channel));
            (folder == null ? List.<Naming>of() : folder).forEach(each -> each.in(durable));
        }
    }

    /// Returns all that is there for who looks; it is the last that is asked of this.
    public Map<String, byte[]> seen() {
        return bytes(names, new Random(0), 1);
    }

    /// Returns what is there once the power went; it is the last that is asked of this.
    ///
    /// @param keep the part of what was not forced that reached the disk
    public Map<String, byte[]> left(Random random, double keep) {
        for (var folder : pending.values()) {
            int kept = keep == 0 || keep == 1 ? (int) (keep * folder.size()) : random.nextInt(folder.size() + 1);
            folder.subList(0, kept).forEach(each -> each.in(durable));
        }
        return bytes(durable, random, keep);
    }

    private static Map<String, byte[]> bytes(Map<String, Platter> names, Random random, double keep) {
        var bytes = new TreeMap<String, byte[]>();
        names.forEach((name, file) -> bytes.put(name, file.left(random, SECTOR, keep)));
        return bytes;
    }
}
