package org.clientele.ui.imports;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clientele.source.Detection;
import org.clientele.source.ImportOptions;
import org.clientele.source.Preview;
import org.clientele.spec.Problem;

/// One file that is about to be brought in: what it seems to be, and how the user wants it read.
public final class FileDraft {

    private final Path file;
    private final ObjectProperty<Optional<Detection>> detection = empty();
    private final ObjectProperty<Optional<ImportOptions>> options = empty();
    private final ObjectProperty<Optional<Preview>> preview = empty();
    private final ObjectProperty<Optional<Problem>> problem = empty();

    FileDraft(Path file) {
        this.file = file;
    }

    private static <T> ObjectProperty<Optional<T>> empty() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    public Path file() {
        return file;
    }

    public String name() {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
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

    boolean isReady() {
        return options.get().isPresent() && problem.get().isEmpty();
    }

    boolean isOpen() {
        return detection.get().isEmpty() && problem.get().isEmpty();
    }

    void detected(Detection found) {
        detection.set(Optional.of(found));
        options.set(Optional.of(found.options()));
    }

    void failed(Problem why) {
        problem.set(Optional.of(why));
    }
}
