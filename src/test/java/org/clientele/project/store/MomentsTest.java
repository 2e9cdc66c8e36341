package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clientele.project.Project;
import org.clientele.recipe.Recipe;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.History.Moment;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MomentsTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final int BOUND = 5;

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("shop.clientele");
    }

    private static Workbook book(String title) {
        return Workbook.EMPTY.with(Node.of("n", title, Recipe.EMPTY));
    }

    private static History step(History history, String title) {
        return history.accept(book(title), Label.of("history.changed"));
    }

    /// Keeps more steps than stay, one after the other, with a restore point and a line that was left.
    private static History aged(Project project) {
        var history = new History(project.history().moments(), project.history().now(), BOUND);
        for (int i = 0; i < 3 * BOUND; i++) {
            history = step(history, "step " + i);
            history = i == 2 ? history.named("March") : history;
            history = i == 2 * BOUND ? step(history.undo(), "another way") : history;
            project.keep(history);
        }
        return history;
    }

    private Set<String> titles() {
        try (var database = Database.open(file(), Kind.PROJECT)) {
            var titles = new TreeSet<String>();
            database.read(sql -> sql.query("select form from node", row -> row.getString(1)))
                    .forEach(form -> titles.add(JSON.readNode(form).title()));
            return titles;
        }
    }

    @Test
    void whatAgedOutStepByStepIsNotReadBackAndAllElseIs() {
        History kept;
        try (var project = Project.create(file(), JSON)) {
            kept = aged(project);
        }
        try (var project = Project.open(file(), JSON)) {
            assertEquals(kept, project.history());
            assertEquals(BOUND + 1, project.history().moments().size());
        }
    }

    @Test
    void aNodeThatNoMomentHasGoesWhenTheProjectIsOpened() {
        try (var project = Project.create(file(), JSON)) {
            aged(project);
        }
        Set<String> named = new TreeSet<>();
        try (var project = Project.open(file(), JSON)) {
            for (Moment moment : project.history().moments()) {
                moment.book().nodes().forEach(node -> named.add(node.title()));
            }
        }
        assertEquals(named, titles());
    }

    @Test
    void aNodeThatGoesAndComesBackIsThereWhenTheProjectIsOpenedAgain() {
        History kept;
        try (var project = Project.create(file(), JSON)) {
            project.keep(step(project.history(), "once"));
            project.keep(aged(project));
            kept = step(project.history(), "once");
            project.keep(kept);
        }
        try (var project = Project.open(file(), JSON)) {
            assertEquals(kept, project.history());
        }
    }

    @Test
    void aNodeOfTheSameContentIsKeptOnceAndFoundForBoth() {
        History kept;
        try (var project = Project.create(file(), JSON)) {
            kept = step(step(step(project.history(), "a"), "b"), "a");
            project.keep(kept);
            kept = step(kept, "b");
            project.keep(kept);
        }
        assertEquals(Set.of("a", "b"), titles());
        try (var project = Project.open(file(), JSON)) {
            assertEquals(kept, project.history());
        }
    }

    @Test
    void betweenTwoHistoriesOnlyWhatIsNotTheSameTurns() {
        var before = List.of(moment(0), moment(1), moment(3));
        var changed = moment(3);
        var fresh = moment(4);

        var turns = Turn.between(before, List.of(before.get(0), changed, fresh));

        assertEquals(3, turns.size());
        assertEquals(List.of(before.get(1)), turns.get(0).was().stream().toList());
        assertEquals(List.of(), turns.get(0).is().stream().toList());
        assertEquals(List.of(before.get(2)), turns.get(1).was().stream().toList());
        assertEquals(List.of(changed), turns.get(1).is().stream().toList());
        assertEquals(List.of(), turns.get(2).was().stream().toList());
        assertEquals(List.of(fresh), turns.get(2).is().stream().toList());
        assertEquals(List.of(), Turn.between(before, before));
    }

    private static Moment moment(long number) {
        return new Moment(number, 0, Workbook.EMPTY, Label.of("history.changed"), "", java.time.Instant.EPOCH);
    }
}
