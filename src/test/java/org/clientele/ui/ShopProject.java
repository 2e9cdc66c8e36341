package org.clientele.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clientele.project.Erasure;
import org.clientele.project.Findings;
import org.clientele.project.Receipt;
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

    private static final Receipt.Counts ERASED = new Receipt.Counts(2, 15, 2, 1, 3, 2, 0, 1);
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
    public OpenProject open(Path file, Unlocking unlocking, Progress progress) {
        return this;
    }

    @Override
    public Findings findings(String customer, Progress progress) {
        var parts = List.of(new Findings.Part("customers.csv", 1, 0, 0), new Findings.Part("orders.csv", 14, 2, 1));
        return new Findings(customer, ERASED, parts, 1, 1, 3, List.of());
    }

    @Override
    public ErasedProject erased(Erasure.Request request, Progress progress) {
        var scan = new Receipt.Scan(431, 20_118, 5, 4);
        var last = Optional.of(LocalDate.of(2027, 5, 1));
        var home = Optional.of(new Receipt.Home(7, 1));
        var receipt = new Receipt(
                "0123456789abcdef", "ann", Instant.EPOCH, request.reason(), ERASED, scan, home, last, List.of());
        return new ErasedProject(sample(), Optional.of(receipt), Optional.empty());
    }

    @Override
    public void discard(OpenProject project) {}
}
