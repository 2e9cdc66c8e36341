package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.clientele.project.Project;
import org.clientele.recipe.Recipe;
import org.clientele.spec.Problem;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody may write of its history and its log into a project whose seal is valid.
class LyingTablesTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    @TempDir
    private Path folder;

    private static void change(Project project, String title) {
        var book = Workbook.EMPTY.with(Node.of("n", title, Recipe.EMPTY));
        project.keep(project.history().accept(book, Label.of("history.changed")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update moment set nodes = 'deadbeef'",
                "delete from pointer",
                "update migration set version = version - 1000",
                "drop table node",
                "drop table audit",
                "delete from audit_key",
                "update audit_key set bits = 'zz'"
            })
    void whatIsNotThereOrNotPossibleIsDamage(String lie) {
        var file = folder.resolve("shop.clientele");
        try (var project = Project.create(file, JSON)) {
            change(project, "before");
        }
        try (var database = Database.open(file, Kind.PROJECT)) {
            database.write(sql -> sql.update(lie));
        }
        var told = assertThrows(Problem.class, () -> {
            try (var project = Project.open(file, JSON)) {
                change(project, "after");
            }
        });
        assertEquals("problem.project.damaged", told.key());
    }
}
