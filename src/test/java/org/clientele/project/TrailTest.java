package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.audit.Event;
import org.clientele.project.audit.Verdict;
import org.clientele.recipe.CellEdit;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.Recipe;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailTest {

    private static final BookJson JSON = new BookJson(Catalog.standard());

    /// A name that must not get into the log, whatever is done with it.
    private static final String LI = "李小龙";

    @TempDir
    Path folder;

    private static void decide(Project project, String title) {
        var book = project.history().book();
        var number = project.history().moments().size();
        project.keep(project.history()
                .accept(
                        new Workbook(List.of(Node.of("n" + number, title, Recipe.EMPTY))),
                        Label.of("history.data.edit", title, LI),
                        Instant.EPOCH));
        assertFalse(book.nodes().equals(project.history().book().nodes()));
    }

    private static List<Action> actions(Project project) {
        return project.trail().all().stream().map(line -> line.deed().action()).toList();
    }

    private void everything(Project project) {
        project.keep(Shop.source("s", 3), Progress.NONE);
        project.keep(new CellEdits(List.of(new CellEdit("s:1", "mail", LI, LI))), Progress.NONE);
        decide(project, LI);
        decide(project, LI + " 2");
        project.keep(project.history().named(LI));
        project.keep(project.history().undo());
        project.keep(project.history().redo());
        project.keep(project.history().at(0));
        project.keep(project.history().at(2));
        project.record(new Disclosure(LocalDateTime.of(2026, 1, 2, 3, 4), LI, "asked by " + LI));
        project.trail().add(Event.of(Action.EXPORTED, "table").with("rows", 3));
        project.keepView("sort", LI);
        project.copyTo(folder.resolve("copy.clientele"), Progress.NONE);
    }

    @Test
    void whateverIsDoneIsOneLineAndNoPersonalValueIsInAnyOfThem() {
        var file = folder.resolve("shop.clientele");
        try (var project = Project.create(file, JSON)) {
            everything(project);
            assertEquals(
                    List.of(
                            Action.CREATED,
                            Action.BROUGHT_IN,
                            Action.PUT_AWAY,
                            Action.DECIDED,
                            Action.DECIDED,
                            Action.NAMED,
                            Action.UNDONE,
                            Action.REDONE,
                            Action.WENT,
                            Action.RETURNED,
                            Action.SHOWN,
                            Action.EXPORTED,
                            Action.COPIED),
                    actions(project));
            var text = project.trail().all().stream().map(Object::toString).collect(Collectors.joining("\n"));
            assertFalse(text.contains(LI));
            assertFalse(text.contains("asked"));
            assertEquals(LI, project.disclosures().getFirst().customer());
        }
    }

    @Test
    void theLogGoesOnAfterReopeningAndInACopyAndHoldsWhatAReportPrinted() {
        var file = folder.resolve("shop.clientele");
        Anchor printed;
        try (var project = Project.create(file, JSON)) {
            everything(project);
            printed = project.trail().head();
        }
        try (var project = Project.open(file, JSON)) {
            decide(project, "later");
            assertEquals(
                    new Verdict.Sound(project.trail().head()), project.trail().check(List.of(printed)));
        }
        try (var copy = Project.open(folder.resolve("copy.clientele"), JSON)) {
            assertEquals(new Verdict.Sound(printed), copy.trail().check(List.of(printed)));
            var other = new Anchor(printed.count(), "0000000000000000");
            assertInstanceOf(Verdict.Cut.class, copy.trail().check(List.of(other)));
        }
    }

    @Test
    void anOlderCopyPutInTheProjectsPlaceDoesNotHoldWhatWasSeenLast() throws java.io.IOException {
        var file = folder.resolve("shop.clientele");
        var older = folder.resolve("older.clientele");
        try (var project = Project.create(file, JSON)) {
            decide(project, "one");
        }
        java.nio.file.Files.copy(file, older);
        Anchor seen;
        try (var project = Project.open(file, JSON)) {
            decide(project, "two");
            seen = project.trail().head();
            assertEquals(true, project.trail().holds(seen));
        }
        try (var project = Project.open(older, JSON)) {
            assertFalse(project.trail().holds(seen));
            decide(project, "three");
            assertFalse(project.trail().holds(seen));
        }
    }

    @Test
    void theSameCustomerHasTheSameTokenInOneProjectAndAnotherElsewhere() {
        var day = LocalDateTime.of(2026, 1, 2, 3, 4);
        var tokens = new java.util.ArrayList<String>();
        for (var name : List.of("a.clientele", "b.clientele")) {
            try (var project = Project.create(folder.resolve(name), JSON)) {
                project.record(new Disclosure(day, LI, "one"));
                project.record(new Disclosure(day, LI, "two"));
                project.trail().all().stream()
                        .filter(line -> line.deed().action() == Action.SHOWN)
                        .forEach(line -> tokens.add(line.deed().object()));
            }
        }
        assertEquals(tokens.get(0), tokens.get(1));
        assertEquals(tokens.get(2), tokens.get(3));
        assertFalse(tokens.get(0).equals(tokens.get(2)));
    }

    @Test
    void everyActionIsDoneByATestOrTakesASpecialPlace() {
        var elsewhere = EnumSet.of(
                Action.ADOPTED,
                Action.TAKEN_BACK,
                Action.CHECKED,
                Action.SALVAGED,
                Action.ERASED,
                Action.LOG_EXPORTED,
                Action.RETENTION_SET,
                Action.SUBJECT_TOLD,
                Action.KIT_MADE,
                Action.KIT_USED);
        elsewhere.addAll(UsersTest.ACTIONS);
        elsewhere.addAll(FilesInTheLogTest.ACTIONS);
        try (var project = Project.create(folder.resolve("all.clientele"), JSON)) {
            everything(project);
            elsewhere.addAll(actions(project));
        }
        assertEquals(EnumSet.allOf(Action.class), elsewhere);
    }
}
