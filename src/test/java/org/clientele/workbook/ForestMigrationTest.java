package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.PartRows;
import org.clientele.source.Sources;
import org.junit.jupiter.api.Test;

/// Workbooks of the fifth form knew of no forests.
class ForestMigrationTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final FitModels FIT = FitModels.ofNumber("y", List.of("x"));

    private static String older(String today) {
        var then = today.replaceAll("\\s*\"forest\" ?: ?\\{[^}]*},", "");
        assertFalse(then.contains("forest"), then);
        return then;
    }

    @Test
    void modelsOfTheFifthFormGetTheUsualForest() {
        var book = new Workbook(List.of(
                Node.of("file", "F", Sources.of("s")),
                Node.of("models", "M", FIT, "file"),
                Node.of("rows", "R", new PartRows(FIT, PartRows.Part.TRAINING), "file")));
        var fifth = older(JSON.write(book)).replace("\"version\" : 6,", "\"version\" : 5,");

        assertEquals(book, JSON.read(fifth));
    }

    @Test
    void aNodeByItselfGetsItToo() {
        var node = Node.of("models", "M", FIT, "file");

        assertEquals(node, JSON.readNode(older(JSON.write(node))));
    }
}
