package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.project.Retention.State;
import org.clientele.project.audit.Action;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Until when a table is to be kept stays with the project wherever it goes.
class RetentionsTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
    private static final Retention DATED = new Retention("orders", Optional.of(LAST), "§ 147, ten years");

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("店.clientele");
    }

    private void make() {
        try (var project = Project.create(file(), JSON)) {
            Source source = Shop.source("s", 3);
            project.keep(source, Progress.NONE);
            var book = new Workbook(List.of(Node.of("orders", "订单", Sources.of(source.id()))));
            project.keep(project.history().accept(book, Label.of("history.import", "s"), Instant.EPOCH));
            Retentions.of(project, JSON).put(DATED);
        }
    }

    private static Optional<Retention> found(Path file, Unlocking unlocking) {
        try (var project = Project.open(file, JSON, unlocking)) {
            return Retentions.of(project, JSON).find("orders");
        }
    }

    @Test
    void aDayIsTheLastOnWhichATableMayBeThere() {
        assertEquals(State.KEPT, DATED.on(LAST.minusDays(31)));
        assertEquals(State.SOON, DATED.on(LAST.minusDays(30)));
        assertEquals(State.SOON, DATED.on(LAST));
        assertEquals(State.OVERDUE, DATED.on(LAST.plusDays(1)));
        assertEquals(State.NO_DATE, Retention.none("orders").on(LAST));
    }

    @Test
    void itGoesWithCopiesAndUnderOtherKeys() {
        make();
        assertEquals(Optional.of(DATED), found(file(), Unlocking.NONE));
        var copy = folder.resolve("copy.clientele");
        var image = folder.resolve("image.clientele");
        try (var project = Project.open(file(), JSON)) {
            project.copyTo(copy, Progress.NONE);
            project.imageTo(image);
        }
        assertEquals(Optional.of(DATED), found(copy, Unlocking.NONE));
        assertEquals(Optional.of(DATED), found(image, Unlocking.NONE));
        Access.rekey(copy, Unlocking.NONE, Protection.by("林", Shared.password("林"), new Cost(8, 1, 1)), Progress.NONE);
        assertEquals(Optional.of(DATED), found(copy, Unlocking.by(Shared.password("林"), Optional.empty())));
    }

    @Test
    void theLogTellsTheDayAndNotTheReason() {
        make();
        try (var project = Project.open(file(), JSON)) {
            var line = project.trail().all().getLast();
            assertEquals(Action.RETENTION_SET, line.deed().action());
            assertEquals(
                    "orders until=2027-03-31",
                    line.deed().object() + " " + line.deed().figures());
            assertFalse(project.trail().all().toString().contains("ten years"));
        }
    }

    @Test
    void aClosedProjectTellsOfTheTablesItHasNowWithoutBeingChanged() {
        make();
        assertEquals(List.of(new Retentions.Titled("订单", DATED)), Retentions.standing(file(), Unlocking.NONE, JSON));
        try (var project = Project.open(file(), JSON)) {
            project.keep(project.history().accept(Workbook.EMPTY, Label.of("history.import", "-"), Instant.EPOCH));
        }
        assertEquals(List.of(), Retentions.standing(file(), Unlocking.NONE, JSON));
    }

    @Test
    void onlyOwnersAndEditorsDecide() {
        var shared = Shared.by(folder.resolve("shared.clientele"));
        for (var post : Post.values()) {
            try (var project = Shared.open(shared, Shared.name(post))) {
                boolean may = post == Post.OWNER || post == Post.EDITOR;
                if (may) {
                    Retentions.of(project, JSON).put(DATED);
                } else {
                    assertEquals(
                            "problem.right",
                            assertThrows(Problem.class, () -> Retentions.of(project, JSON)
                                            .put(DATED))
                                    .key());
                    assertThrows(Problem.class, () -> project.keepView("retention.orders", "{}"));
                }
                assertTrue(Retentions.of(project, JSON).find("orders").isPresent());
            }
        }
    }
}
