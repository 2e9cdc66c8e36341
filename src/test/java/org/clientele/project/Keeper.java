package org.clientele.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.clientele.Fork;
import org.clientele.recipe.CellEdit;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.Recipe;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// Another process that has a project open, keeps one step after another and says so, until it is killed.
final class Keeper {

    static final String PASSWORD = "芝麻开门 ☂ sesame";

    private final Process process;
    private final BufferedReader lines;

    private Keeper(Process process) {
        this.process = process;
        lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static Keeper start(String what, Path file) throws IOException {
        return start(what, file, List.of());
    }

    /// Starts it with further options of the machine.
    static Keeper start(String what, Path file, List<String> options) throws IOException {
        var all = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        all.addAll(options);
        return new Keeper(Fork.of(Keeper.class, what, file)
                .with(all.toArray(String[]::new))
                .builder()
                .start());
    }

    long process() {
        return process.pid();
    }

    /// Returns the next thing it says.
    String line() throws IOException {
        return String.valueOf(lines.readLine());
    }

    String error() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            return reader.readAllAsString();
        }
    }

    void end() throws InterruptedException {
        process.waitFor();
    }

    /// Kills it and returns the last step that it said it had kept.
    long kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        var said = lines.lines().filter(line -> line.matches("\\d+")).toList();
        return said.isEmpty() ? 0 : Long.parseLong(said.getLast());
    }

    static CellEdits edits(long number) {
        return new CellEdits(List.of(new CellEdit("s:" + number, "city", "", "上海")));
    }

    public static void main(String[] args) {
        var json = new BookJson(Catalog.standard());
        if (args[0].equals("clock")) {
            System.out.println(Instant.now());
            return;
        }
        try (var project = Project.open(Path.of(args[1]), json)) {
            for (long i = project.history().now() + 1; args[0].equals("keep"); i++) {
                project.keep(edits(i), Progress.NONE);
                var book = Workbook.EMPTY.with(Node.of("n", "step " + i, Recipe.EMPTY));
                project.keep(project.history().accept(book, Label.of("history.changed")));
                System.out.println(i);
                System.out.flush();
            }
        } catch (Problem problem) {
            System.out.println(problem.key() + List.of(problem.args()));
        }
    }
}
