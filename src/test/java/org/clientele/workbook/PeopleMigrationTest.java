package org.clientele.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.clientele.analysis.privacy.Generalize;
import org.clientele.analysis.privacy.Reidentify;
import org.clientele.spec.Problem;
import org.junit.jupiter.api.Test;

/// What was asked before people were counted is still read, and counts rows.
class PeopleMigrationTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    private static final Workbook BOOK = Workbook.EMPTY
            .with(Node.of("known", "Known", new Reidentify(List.of("a"), List.of(), 5, Optional.empty())))
            .with(Node.of("coarse", "Coarse", new Generalize(List.of("a"), List.of(), 5, 0, Optional.empty())));

    @Test
    void nodesOfTheFirstVersionCountRows() {
        var book =
                JSON.write(BOOK).replaceAll(",\\s*\"person\" : null", "").replace("\"version\" : 2", "\"version\" : 1");

        assertEquals(BOOK, JSON.read(book));
    }

    @Test
    void oneOfTodayMustSayWhom() {
        var book = JSON.write(BOOK).replaceAll(",\\s*\"person\" : null", "");

        assertThrows(Problem.class, () -> JSON.read(book));
    }
}
