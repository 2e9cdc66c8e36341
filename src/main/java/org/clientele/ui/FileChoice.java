package org.clientele.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The dialogs in which files are chosen; each starts in the folder where the last one ended, the first at
/// home: where the program was started from means nothing to whoever started it.
public final class FileChoice {

    private static final List<String> DATA = List.of(
            "*.csv",
            "*.tsv",
            "*.txt",
            "*.xlsx",
            "*.xlsm",
            "*.parquet",
            "*.json",
            "*.jsonl",
            "*.ndjson",
            "*.log",
            "*.gz",
            "*.zip");

    private final Language language;
    private Optional<File> folder = Optional.empty();
    private int forgotten;

    public FileChoice(Language language) {
        this.language = language;
    }

    /// Takes any answer of a dialog that is open now for none: the system shows it until the user closes it.
    public void forget() {
        forgotten++;
    }

    private <T> Optional<T> asked(Supplier<T> dialog) {
        int before = forgotten;
        var answer = dialog.get();
        return forgotten == before ? Optional.ofNullable(answer) : Optional.empty();
    }

    /// Asks for data files; empty where the user changed their mind.
    public List<Path> data(Node owner) {
        var chooser = chooser("choose.data");
        chooser.getExtensionFilters().add(new ExtensionFilter(language.words().text("choose.kind.data"), DATA));
        chooser.getExtensionFilters().add(new ExtensionFilter(language.words().text("choose.kind.all"), "*"));
        return asked(() -> chooser.showOpenMultipleDialog(window(owner)))
                .map(files -> files.stream().map(this::remember).toList())
                .orElse(List.of());
    }

    /// Asks for a project to open.
    public Optional<Path> project(Node owner) {
        var chooser = chooser("choose.project");
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(language.words().text("choose.kind.project"), "*.clientele"));
        return asked(() -> chooser.showOpenDialog(window(owner))).map(this::remember);
    }

    /// Asks for a folder.
    ///
    /// @param now where to start
    public Optional<Path> folder(Node owner, Path now) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(language.words().text("choose.folder"));
        if (Files.isDirectory(now)) {
            chooser.setInitialDirectory(now.toFile());
        }
        return asked(() -> chooser.showDialog(window(owner))).map(File::toPath);
    }

    /// Asks where to write a file of this ending.
    public Optional<Path> save(Node owner, String name, String ending) {
        return save(owner, name, List.of(ending));
    }

    /// Asks where to write a file of one of these endings, the first of which is proposed.
    public Optional<Path> save(Node owner, String name, List<String> endings) {
        var chooser = chooser("choose.save");
        chooser.setInitialFileName(name + "." + endings.getFirst());
        endings.forEach(ending -> chooser.getExtensionFilters().add(new ExtensionFilter("*." + ending, "*." + ending)));
        return asked(() -> chooser.showSaveDialog(window(owner)))
                .map(this::remember)
                .map(file -> ended(file, name, endings, chooser.getSelectedExtensionFilter()));
    }

    /// A name without an ending gets that of the kind that was chosen beside it; so does the name that was proposed,
    /// unless another file would be lost.
    private static Path ended(Path file, String proposed, List<String> endings, ExtensionFilter chosen) {
        var name = file.getFileName().toString();
        var kind = chosen == null
                ? endings.getFirst()
                : chosen.getExtensions().getFirst().substring(2);
        if (!name.contains(".")) {
            return file.resolveSibling(name + "." + kind);
        }
        var other = file.resolveSibling(proposed + "." + kind);
        return name.equals(proposed + "." + endings.getFirst()) && !Files.exists(other) ? other : file;
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(language.words().text(title));
        folder.or(() -> Optional.of(new File(System.getProperty("user.home"))))
                .filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Path remember(File file) {
        folder = Optional.ofNullable(file.getParentFile());
        return file.toPath();
    }

    /// Who asks may be of a view that was replaced since, as when the language changed under an open pane.
    private static Window window(Node owner) {
        return Optional.ofNullable(owner.getScene())
                .map(Scene::getWindow)
                .or(() -> Window.getWindows().stream().filter(Window::isFocused).findFirst())
                .orElse(null);
    }
}
