package org.clientele.source.excel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.source.ZipEntry;
import org.clientele.source.Zipped;
import org.clientele.spec.Problem;

/// The parts of a workbook, read by name; one that is blown up is refused before it is read.
final class Parts {

    private final Zipped zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    Parts(Zipped zip) {
        this.zip = zip;
        if (zip.entries().size() > Zipped.MOST) {
            throw new Problem("problem.excel.parts", name(), Zipped.MOST);
        }
        if (zip.size() > Zipped.ALL || zip.overlapping().isPresent()) {
            throw bomb(Zipped.ALL);
        }
        zip.entries().forEach(entry -> entries.putIfAbsent(entry.name(), entry));
    }

    String name() {
        return zip.name();
    }

    Stream<String> names() {
        return entries.keySet().stream();
    }

    boolean has(String part) {
        return entries.containsKey(part);
    }

    /// Returns the content of a part; nothing where there is no such part.
    Optional<InputStream> find(String part) {
        return Optional.ofNullable(entries.get(part)).map(this::open);
    }

    private InputStream open(ZipEntry entry) {
        if (entry.isBomb() || entry.size() > Zipped.LARGEST) {
            throw bomb(entry.isBomb() ? entry.packed() * Zipped.RATIO : Zipped.LARGEST);
        }
        try {
            return new Read(zip.open(entry));
        } catch (IOException e) {
            throw damaged();
        }
    }

    private Problem bomb(long most) {
        return new Problem("problem.excel.bomb", name(), Math.max(1, most >> 20));
    }

    InputStream part(String part) {
        return find(part).orElseThrow(this::damaged);
    }

    /// Returns the size of a part.
    long size(String part) {
        return Math.max(1, entries.get(part).size());
    }

    Problem damaged() {
        return new Problem("problem.excel.damaged", name());
    }

    /// A part that does not unpack to what the directory says is damaged, whoever reads it.
    private final class Read extends FilterInputStream {

        Read(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) {
            try {
                return super.read(into, from, length);
            } catch (IOException e) {
                throw damaged();
            }
        }
    }
}
