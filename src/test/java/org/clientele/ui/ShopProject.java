package org.clientele.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clientele.project.keys.Unlocking;
import org.clientele.sample.Sample;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.words.Words;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.Memory;
import org.clientele.workbook.SampleBook;
import org.clientele.workbook.Workbook;

/// A project in memory: empty, or the sample shop as the program opens it.
public final class ShopProject extends MemoryProject implements Projects {

    private static final Memory RESULTS = new Memory();
    private static List<Source> sources = List.of();
    private static Optional<Workbook> book = Optional.empty();

    public ShopProject() {
        super("Harbour Tea", Catalog.standard(), RESULTS);
    }

    /// The sample, brought in and evaluated once for all tests of a run.
    public static synchronized ShopProject sample() {
        var project = new ShopProject();
        if (sources.isEmpty()) {
            var folder = Path.of("resources/org/clientele/samples");
            sources = Sample.files().stream()
                    .map(f -> folder.resolve(f.name()))
                    .map(f -> Importer.read(f, Detection.of(f, Progress.NONE).options(), Progress.NONE))
                    .toList();
        }
        project.keep(sources, Progress.NONE);
        if (book.isEmpty()) {
            var words = Words.in(Locale.ENGLISH);
            book = Optional.of(
                    new SampleBook(words::text, Sample.AS_OF).of(sources, project.evaluator(), Progress.NONE));
        }
        project.keep(History.of(book.get()));
        return project;
    }

    @Override
    public Path fresh(String name) {
        return Path.of(name + ".clientele");
    }

    @Override
    public OpenProject create(Path file) {
        return this;
    }

    @Override
    public OpenProject open(Path file, Unlocking unlocking) {
        return this;
    }

    @Override
    public void discard(OpenProject project) {}
}
