package org.clientele.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.analysis.predict.KeptModels;
import org.clientele.project.Disclosure;
import org.clientele.recipe.PersonalStep;
import org.clientele.sample.Sample;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Source;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.words.Words;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.History;
import org.clientele.workbook.Memory;
import org.clientele.workbook.SampleBook;
import org.clientele.workbook.Workbook;

/// A project in memory: empty, or the sample shop as the program opens it.
public final class ShopProject implements OpenProject, Projects {

    private final List<Disclosure> disclosures = new java.util.ArrayList<>();
    private static final Memory RESULTS = new Memory();
    private static List<Source> sources = List.of();
    private static Optional<Workbook> book = Optional.empty();

    private final Map<String, Deposit> kept = new HashMap<>();
    private final Deposits deposits = new Deposits() {
        @Override
        public <T extends Deposit> T get(String id, Class<T> kind) {
            return Optional.ofNullable(kept.get(id))
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .orElseThrow(() -> new Problem("problem.deposit.missing", id));
        }
    };
    private final Evaluator evaluator = new Evaluator(new BookJson(Catalog.standard()), deposits, RESULTS);
    private History history = History.of(Workbook.EMPTY);

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
        sources.forEach(s -> project.keep(s, Progress.NONE));
        if (book.isEmpty()) {
            var words = Words.in(java.util.Locale.ENGLISH);
            book = Optional.of(new SampleBook(words::text, Sample.AS_OF).of(sources, project.evaluator, Progress.NONE));
        }
        project.history = History.of(book.get());
        return project;
    }

    @Override
    public String name() {
        return "Harbour Tea";
    }

    @Override
    public Path file() {
        return Path.of("harbour-tea.clientele");
    }

    @Override
    public void copyTo(Path file, Progress progress) {}

    @Override
    public History history() {
        return history;
    }

    @Override
    public void keep(History next) {
        history = next;
    }

    @Override
    public void keep(Deposit deposit, Progress progress) {
        switch (deposit) {
            case Source source -> kept.put(source.id(), source);
            case KeptModels models -> kept.put(models.digest(), models);
            case PersonalStep ledger -> kept.put(ledger.digest(), ledger);
            default -> throw new IllegalArgumentException(deposit.toString());
        }
    }

    @Override
    public void record(Disclosure shown) {
        disclosures.addFirst(shown);
    }

    @Override
    public List<Disclosure> disclosures() {
        return List.copyOf(disclosures);
    }

    @Override
    public void keep(List<? extends Deposit> deposits, Progress progress) {
        deposits.forEach(deposit -> keep(deposit, progress));
    }

    @Override
    public Optional<String> place(String source) {
        return Optional.empty();
    }

    @Override
    public void keepPlace(String source, String place) {}

    @Override
    public Evaluator evaluator() {
        return evaluator;
    }

    @Override
    public void close() {}

    @Override
    public Path fresh(String name) {
        return Path.of(name + ".clientele");
    }

    @Override
    public OpenProject create(Path file) {
        return this;
    }

    @Override
    public OpenProject open(Path file) {
        return this;
    }

    @Override
    public void discard(OpenProject project) {}
}
