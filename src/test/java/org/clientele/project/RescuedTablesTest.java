package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.clientele.project.keys.Unlocking;
import org.clientele.recipe.Recipe;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RescuedTablesTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    private Project rescued(Workbook decided) {
        var file = folder.resolve("shop.clientele");
        try (var project = Project.create(file, JSON)) {
            project.keep(Shop.source("s", 1_000), Progress.NONE);
            project.keep(project.history().accept(decided, Label.of("history.changed")));
        }
        var saved = Rescue.of(file, Unlocking.NONE, folder.resolve("saved"), JSON, Progress.NONE);
        return Project.open(saved.project(), JSON);
    }

    @Test
    void aWholeTableIsShownAgainWhereNoDecisionIsLeft() {
        try (var project = rescued(Workbook.EMPTY)) {
            var label = project.get("s", Source.class).label();
            assertEquals(
                    List.of(label, label.replace(".csv", "")),
                    project.history().book().nodes().stream().map(Node::title).toList());
        }
    }

    @Test
    void decisionsThatAreLeftStayAsTheyWere() {
        var decided = Workbook.EMPTY.with(Node.of("n", "mine", Recipe.EMPTY));
        try (var project = rescued(decided)) {
            assertEquals(decided, project.history().book());
        }
    }
}
