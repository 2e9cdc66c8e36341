package org.clientele.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clientele.cli.Starter;
import org.clientele.sample.Sample;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Source;
import org.clientele.spec.Progress;

/// Brings the bundled sample in, as if its files had been dropped on the window.
final class SampleFiles implements Starter {

    @Override
    public List<Source> sources(Progress progress) {
        try {
            var folder = Files.createTempDirectory("clientele-sample");
            try {
                return read(folder, progress);
            } finally {
                for (var file : Sample.files()) {
                    Files.deleteIfExists(folder.resolve(file.name()));
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> read(Path folder, Progress progress) throws IOException {
        var files = Sample.files();
        var sources = new ArrayList<Source>();
        for (int i = 0; i < files.size(); i++) {
            var part = progress.part((double) i / files.size(), (i + 1.0) / files.size());
            var file = folder.resolve(files.get(i).name());
            try (var in = files.get(i).open()) {
                Files.copy(in, file);
            }
            var found = Detection.of(file, part.part(0, 0.5));
            sources.add(Importer.read(file, found, found.options(), part.part(0.5, 1)));
        }
        return sources;
    }
}
