package org.clientele.project.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.DateBlock;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody may write of a sheet into a project whose seal is valid.
class LyingSheetsTest {

    private static final Sheet SHEET = Sheet.of(
            Schema.of(Field.of("note", Type.TEXT, Role.NONE)), RowIds.of("s", 2), List.of(TextBlock.of("a", "b")));

    @TempDir
    private Path folder;

    private void assertDamaged(String lie, UnaryOperator<SheetForm> liar) {
        try (var database = Database.create(folder.resolve("t.clientele"), Kind.PROJECT)) {
            var form = new Sheets(new Chunks(database)).put(SHEET, Progress.NONE);
            database.write(sql -> sql.update("update stored_column set " + lie));
            var sheets = new Sheets(new Chunks(database));
            var told = assertThrows(
                    Problem.class, () -> sheets.get(liar.apply(form)).blocks());
            assertEquals("problem.project.damaged", told.key());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"length = -1", "length = 2147483647", "length = 200000000", "type = 'FOO'"})
    void aColumnOfAnotherLengthOrTypeThanAnyIsDamage(String lie) {
        assertDamaged(lie + " where type = 'TEXT'", form -> form);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 3, Integer.MAX_VALUE})
    void aNumberOfRowsThatIsNotThatOfTheColumnsIsDamage(int rows) {
        assertDamaged("bytes = 1", form -> new SheetForm(form.schema(), rows, form.ids(), form.columns()));
    }

    @Test
    void aSelectionOfRowsThatAColumnHasNotIsDamage() {
        try (var database = Database.create(folder.resolve("t.clientele"), Kind.PROJECT)) {
            var chunks = new Chunks(database);
            var wrong = chunks.put(new DateBlock(new int[] {0, 2}), Privacy.OPEN, Progress.NONE);
            var form = new Sheets(chunks).put(SHEET, Progress.NONE);
            var columns = List.of(new SheetForm.Column(form.columns().getFirst().address(), wrong));
            var sheet = new Sheets(chunks).get(new SheetForm(form.schema(), 2, form.ids(), columns));
            var told = assertThrows(Problem.class, sheet::blocks);
            assertEquals("problem.project.damaged", told.key());
        }
    }
}
