package org.clientele.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.project.Departing;
import org.clientele.project.Project;
import org.clientele.project.audit.Event;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.workbook.SourceRef;
import org.clientele.workbook.Whereabouts;

/// Opens workbooks: as JSON, with the files it names read again, or in a project.
final class Books implements AutoCloseable {

    private final Desk desk;
    private final List<Project> projects = new ArrayList<>();

    Books(Desk desk) {
        this.desk = desk;
    }

    /// @param inputs files to read in the place of what a node read so far
    Opened open(Path file, Map<String, Path> inputs) {
        return open(file, inputs, _ -> {});
    }

    /// @param renewed lets nodes go on with new files
    Opened open(Path file, Map<String, Path> inputs, Consumer<Shelf> renewed) {
        var shelf = file.toString().endsWith(Project.ENDING) ? project(file, inputs) : json(file, inputs);
        renewed.accept(shelf);
        return shelf.opened();
    }

    /// Returns the project that was opened last, if one was.
    Optional<Project> project() {
        return projects.isEmpty() ? Optional.empty() : Optional.of(projects.getLast());
    }

    /// Writes down in the log of the project, if one was opened, what leaves it.
    void leaving(Event event) {
        project().ifPresent(project -> project.trail().add(event));
    }

    /// The same for what is written to a file, which is known from then on.
    void leaving(Event event, Path file) {
        project().ifPresent(project -> Departing.of(project).add(event, file));
    }

    private Shelf project(Path file, Map<String, Path> inputs) {
        var project = project(file);
        var shelf = new Shelf(desk, project.history().book(), project);
        sources(project).forEach(shelf::know);
        inputs.forEach(shelf::replace);
        return shelf;
    }

    /// Returns a project that stays open as long as this does; asked for again it is the same.
    Project project(Path file) {
        require(file);
        var open = projects.stream().filter(p -> isSame(p.file(), file)).findFirst();
        return open.orElseGet(() -> {
            var project = desk.open(file);
            projects.add(project);
            return project;
        });
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            throw unreadable(other, e);
        }
    }

    private static List<Source> sources(Project project) {
        return project.history().book().nodes(Sources.class).stream()
                .flatMap(node -> ((Sources) node.spec()).ids().stream())
                .distinct()
                .map(id -> project.get(id, Source.class))
                .toList();
    }

    private Shelf json(Path file, Map<String, Path> inputs) {
        var read = desk.json().file(text(file));
        var shelf = new Shelf(desk, read.book(), read);
        read.sources().forEach(shelf::know);
        inputs.forEach(shelf::replace);
        var folder = file.toAbsolutePath().getParent();
        read.sources().stream().filter(shelf::needs).forEach(ref -> bring(ref, folder, shelf));
        return shelf;
    }

    /// Brings in what a workbook names: a file of the sample, what a project holds, or any file.
    private void bring(SourceRef ref, Path folder, Shelf shelf) {
        if (ref.path().startsWith(Whereabouts.SAMPLE)) {
            var name = ref.path().substring(Whereabouts.SAMPLE.length());
            Bundled.with(name, file -> shelf.put(ref, file));
        } else if (ref.path().endsWith(Project.ENDING)) {
            shelf.know(project(folder.resolve(ref.path())).get(ref.id(), Source.class));
        } else {
            shelf.put(ref, folder.resolve(ref.path()));
        }
    }

    private static String text(Path file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Problem("problem.book.none", file.toString());
        }
    }

    private static byte[] bytes(Path file) {
        require(file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Problem unreadable(Path file, IOException e) {
        return new Problem("problem.file.read", file.toString(), e.getClass().getSimpleName());
    }

    private static void require(Path file) {
        if (!Files.exists(file)) {
            throw new Problem("problem.file.missing", file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new Problem("problem.file.directory", file.toString());
        }
        try {
            if (Files.size(file) == 0 && !file.toString().endsWith(Project.ENDING)) {
                throw new Problem("problem.file.empty", file.toString());
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    @Override
    public void close() {
        projects.forEach(Project::close);
    }
}
