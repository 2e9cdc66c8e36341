package org.clientele.ui.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clientele.job.Jobs;
import org.clientele.source.Account;
import org.clientele.source.ColumnGuess;
import org.clientele.source.DateOrder;
import org.clientele.source.DecimalSign;
import org.clientele.source.Detection;
import org.clientele.source.FileKind;
import org.clientele.source.Format;
import org.clientele.source.Formats;
import org.clientele.source.ImportOptions;
import org.clientele.source.Importer;
import org.clientele.source.Inquiry;
import org.clientele.source.Mend;
import org.clientele.source.Preview;
import org.clientele.source.Source;
import org.clientele.source.database.Waiting;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Hasher;
import org.clientele.workbook.NextMonth;

/// One file, or one table of it, that is about to be brought in: what it seems to be, and how the user wants it read.
public final class FileDraft {

    private final Path file;
    private final Optional<Format> format;
    private final Optional<Inquiry> inquiry;
    private final ObjectProperty<Optional<Detection>> detection = empty();
    private final ObjectProperty<Optional<ImportOptions>> options = empty();
    private final ObjectProperty<Optional<Preview>> preview = empty();
    private final ObjectProperty<Optional<Problem>> problem = empty();
    private final ObjectProperty<Optional<FileKind>> kind = empty();
    private final ObjectProperty<Optional<String>> explained = empty();
    private final ObjectProperty<Optional<Rejects>> rejects = empty();
    private final ObjectProperty<Optional<GoingOn>> going = empty();
    private final ObjectProperty<Optional<Together>> together = empty();
    private final ObjectProperty<Optional<Duration>> silence = empty();
    private final Optional<Source> again;
    private final TypedCells typed = new TypedCells();
    private volatile boolean mendSaid;
    private final ObjectProperty<List<NextMonth.Table>> tables = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<DateOrder>> unclear = new SimpleObjectProperty<>(List.of());
    private final Changes changes =
            new Changes(options, problem, preview, kind, unclear, explained, rejects, tables, going, together, silence);

    FileDraft(Path file) {
        this(file, Optional.empty());
    }

    FileDraft(Path file, Optional<Format> format) {
        this(file, format, Optional.empty(), Optional.empty());
    }

    /// The file that a source of the project was read from.
    FileDraft(Path file, Source again) {
        this(file, again.options().format(), Optional.empty(), Optional.of(again));
    }

    /// What a database is asked for.
    FileDraft(Inquiry asked) {
        this(
                Path.of(asked.query().server().database()),
                Optional.of(asked.query()),
                Optional.of(asked),
                Optional.empty());
    }

    private FileDraft(Path file, Optional<Format> format, Optional<Inquiry> inquiry, Optional<Source> again) {
        this.file = file;
        this.format = format;
        this.inquiry = inquiry.map(asked -> asked.waiting(Waiting.saying(this::wait)));
        this.again = again;
    }

    private static <T> ObjectProperty<Optional<T>> empty() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    public Path file() {
        return file;
    }

    public String name() {
        return inquiry.map(Inquiry::label).orElseGet(() -> Formats.label(file, format));
    }

    /// Whether it is a file, and not what a database is asked for.
    boolean isFile() {
        return inquiry.isEmpty();
    }

    /// The source that it is read anew for.
    Optional<Source> again() {
        return again;
    }

    /// @throws Problem if it is to be read anew and is not the same file any more
    Detection look(Progress progress) {
        if (again.isPresent()) {
            return Again.look(file, again.get(), progress);
        }
        return inquiry.map(asked -> asked.detection(progress)).orElseGet(() -> Detection.of(file, format, progress));
    }

    Preview look(ImportOptions under, int rows, Progress progress) {
        return inquiry.map(asked -> asked.preview(under, rows, progress))
                .orElseGet(() -> Preview.of(file, under, rows));
    }

    Source read(ImportOptions under, Progress progress) {
        return inquiry.map(asked -> asked.source(under, progress))
                .orElseGet(() -> detection.get().isPresent()
                        ? Importer.read(file, detection.get().get(), under, progress)
                        : Importer.read(file, under, progress));
    }

    /// What is told whenever something of it has changed.
    Changes changes() {
        return changes;
    }

    /// Forgets the password, where there is one.
    void forget() {
        inquiry.ifPresent(asked -> asked.password().wipe());
    }

    /// Which table of the file it is, where the file is no delimited text.
    public Optional<Format> format() {
        return format;
    }

    /// What the whole file was seen to be; empty while it is looked at.
    public ObjectProperty<Optional<Detection>> detectionProperty() {
        return detection;
    }

    public ObjectProperty<Optional<ImportOptions>> optionsProperty() {
        return options;
    }

    /// The first rows under the options of now.
    public ObjectProperty<Optional<Preview>> previewProperty() {
        return preview;
    }

    /// Why the file cannot be brought in.
    public ObjectProperty<Optional<Problem>> problemProperty() {
        return problem;
    }

    /// What the user says its rows are about; empty as long as they say nothing.
    public ObjectProperty<Optional<FileKind>> kindProperty() {
        return kind;
    }

    /// What its rows are about, as said or else as they seem.
    FileKind kind() {
        return kind.get().or(() -> detection.get().map(d -> d.kind().value())).orElse(FileKind.UNKNOWN);
    }

    /// The columns whose dates can be read two ways, as long as nobody said which is right.
    ObjectProperty<List<DateOrder>> unclearProperty() {
        return unclear;
    }

    /// The columns whose numbers can be read two ways.
    List<DecimalSign> signs() {
        return detection.get().map(Detection::signs).orElse(List.of());
    }

    /// What becomes of every record of the file, and the mends proposed for those rejected.
    ObjectProperty<Optional<Rejects>> rejectsProperty() {
        return rejects;
    }

    /// Returns what becomes of every record under the mends of now.
    Optional<Account> left() {
        return rejects.get().map(r -> r.under(mends()));
    }

    /// Whether somebody said here how records are mended, or took a mend back.
    boolean isMendSaid() {
        return mendSaid;
    }

    void mendSaid() {
        mendSaid = true;
    }

    TypedCells typed() {
        return typed;
    }

    /// Returns the mends it is read with.
    List<Mend> mends() {
        return options.get().map(ImportOptions::mends).orElse(List.of());
    }

    /// Returns how many records that cannot be read as they are have a mend.
    long mended() {
        return rejects.get().map(r -> r.account().counts().rejected()).orElse(0L)
                - left().map(account -> account.counts().rejected()).orElse(0L);
    }

    /// The tables of the open project that the file looks like.
    ObjectProperty<List<NextMonth.Table>> tablesProperty() {
        return tables;
    }

    /// The table that it goes on with; empty where it is one of its own.
    ObjectProperty<Optional<GoingOn>> goingProperty() {
        return going;
    }

    /// The files of the same columns; empty where there is no other.
    ObjectProperty<Optional<Together>> togetherProperty() {
        return together;
    }

    /// Returns how it is read when it is brought in.
    ImportOptions reading() {
        var own = options.get().orElseThrow();
        return together.get().map(files -> files.read(this, own)).orElse(own);
    }

    /// The column that is being explained.
    ObjectProperty<Optional<String>> explainedProperty() {
        return explained;
    }

    /// What was seen of a column when the whole file was looked at.
    Optional<ColumnGuess> seen(String column) {
        return detection.get().stream()
                .flatMap(d -> d.columns().stream())
                .filter(c -> c.name().equals(column))
                .findFirst();
    }

    /// Returns a question about a column, the same for all files of the same columns.
    String question(String about, String column) {
        var hasher = new Hasher().add(about).add(column);
        detection.get().ifPresent(found -> found.columns().forEach(each -> hasher.add(each.name())));
        return hasher.hex();
    }

    void ask(Detection found) {
        unclear.set(again.isPresent() ? List.of() : found.orders());
    }

    /// Takes a date column as clear.
    void clear(String column) {
        unclear.set(
                unclear.get().stream().filter(o -> !o.column().equals(column)).toList());
    }

    boolean isReady() {
        return options.get().isPresent()
                && problem.get().isEmpty()
                && !isUnclear()
                && going.get().filter(g -> !g.isKnown()).isEmpty();
    }

    boolean isUnclear() {
        return !unclear.get().isEmpty() && going.get().isEmpty();
    }

    boolean isOpen() {
        return detection.get().isEmpty() && problem.get().isEmpty();
    }

    /// How long its server has been silent, where it has been for long.
    ObjectProperty<Optional<Duration>> silenceProperty() {
        return silence;
    }

    private void wait(Duration silent) {
        Jobs.onScreen(() -> silence.set(Optional.of(silent)));
    }

    void detected(Detection found) {
        silence.set(Optional.empty());
        detection.set(Optional.of(found));
        ask(found);
        options.set(Optional.of(again.map(Source::options).orElseGet(found::options)));
    }

    void failed(Problem why) {
        silence.set(Optional.empty());
        problem.set(Optional.of(why));
    }
}
