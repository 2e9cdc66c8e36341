package org.clientele.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clientele.analysis.privacy.Trace;
import org.clientele.customer.Agreements;
import org.clientele.customer.Aim;
import org.clientele.customer.Channel;
import org.clientele.customer.Purpose;
import org.clientele.project.DataMap.Column;
import org.clientele.project.DataMap.Concern;
import org.clientele.project.DataMap.CopyKind;
import org.clientele.project.DataMap.Departure;
import org.clientele.project.DataMap.Table;
import org.clientele.project.audit.Leaving;
import org.clientele.project.backup.Backup;
import org.clientele.project.backup.Backups;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.project.store.Image;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The map of the data says what is about persons, where it lies, who reads it and what left.
class DataMapTest {

    private static final Cost CHEAP = new Cost(8, 1, 1);

    @TempDir
    private static Path folder;

    private static Path file;
    private static List<Backup> backups;
    private static DataMap map;

    private static Password password(String of) {
        return Password.of(("password of " + of).toCharArray());
    }

    private static Unlocking by(String name) {
        return Unlocking.by(password(name), Optional.empty());
    }

    private static DataMap drawn(String name) {
        try (var project = Project.open(file, Canary.JSON, by(name))) {
            return Mapping.of(project, Canary.JSON, backups, Progress.NONE);
        }
    }

    /// A project behind passwords from which a page and rows left, of which there is a backup, with a date.
    @BeforeAll
    static void fill() throws IOException {
        file = Canary.project(folder.resolve("shop.clientele"));
        Access.rekey(file, Unlocking.NONE, Protection.by("owner", password("owner"), CHEAP), Progress.NONE);
        try (var project = Project.open(file, Canary.JSON, by("owner"))) {
            for (var post : List.of(Post.EDITOR, Post.ANALYST, Post.AUDITOR)) {
                var name = post.name().toLowerCase(Locale.ROOT);
                project.access().at(CHEAP).add(new Member(name, post), password(name));
            }
            var until = Optional.of(LocalDate.of(2027, 3, 31));
            Retentions.of(project, Canary.JSON).put(new Retention("people", until, "for " + Canary.NAME));
            var people = source(project, "people").rows();
            var rows = Agreements.of(List.of(), new Aim(Purpose.CONTACT, Channel.EMAIL))
                    .clear(people);
            Departing.of(project).add(Leaving.of("table", rows), folder.resolve("letter.csv"));
            var store = new Backups(
                    folder.resolve("backups"),
                    Canary.JSON,
                    (copy, progress) -> Image.read(copy, by("owner"), progress),
                    java.time.Clock.systemUTC());
            store.make(project);
            backups = store.of(project.id());
        }
        map = drawn("owner");
    }

    private static Source source(Project project, String node) {
        var spec = (Sources) project.history().book().require(node).spec();
        return project.get(spec.ids().getFirst(), Source.class);
    }

    private static Table table(String id) {
        return map.tables().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    private static Concern concern(String table, String column) {
        return table(table).columns().stream()
                .filter(c -> c.name().equals(column))
                .map(Column::concern)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachColumnSaysWhetherItIsAboutPersonsAndWhy() {
        assertEquals(Concern.NUMBER, concern("people", "customer_id"));
        assertEquals(Concern.ROLE, concern("people", "email"));
        assertEquals(Concern.TOGETHER, concern("people", "city"));
        assertEquals(Concern.NONE, concern("orders", "amount"));
        assertEquals(Concern.ROLE, concern("people-clean", "email"));
        assertEquals(4, table("people").personal().size());
    }

    @Test
    void aTableSaysWhereItCameFromHowLongItStaysAndWhatItLeftFor() {
        var people = table("people");
        assertEquals("people.csv", people.files().getFirst().name());
        assertEquals(3, people.files().getFirst().rows());
        var at = people.files().getFirst().at();
        assertTrue(at.isAfter(Instant.now().minusSeconds(3600)) && at.isBefore(Instant.now()), at.toString());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 31)), people.until());
        assertEquals(List.of(Purpose.CONTACT), people.purposes());
        assertEquals(List.of(), table("orders").purposes());
        assertEquals(List.of("people"), table("people-clean").from());
    }

    @Test
    void copiesReadersAndWhatLeftAreNamed() {
        assertEquals(
                List.of(CopyKind.PROJECT, CopyKind.BACKUP),
                map.copies().stream()
                        .map(DataMap.Copy::kind)
                        .filter(kind -> kind != CopyKind.RESULTS)
                        .toList());
        assertEquals(
                "owner true, editor true, analyst false, auditor false",
                map.readers().stream().map(r -> r.name() + " " + r.isClear()).collect(Collectors.joining(", ")));
        var left = map.departures();
        assertEquals(2, left.size());
        assertEquals(
                Optional.of("/home/x/portrait of " + Canary.NAME + ".html"),
                left.getFirst().file());
        assertEquals(
                Optional.of(folder.resolve("letter.csv").toString()),
                left.getLast().file());
        assertEquals(Optional.of(Purpose.CONTACT), left.getLast().purpose());
        assertEquals(Optional.of(3L), left.getLast().rows());
        assertEquals("owner", left.getLast().who());
    }

    @Test
    void anAuditorReadsItWithoutNamesOfFilesAndWhoMayNotReadTheLogDoesNot() {
        var seen = drawn("auditor");
        assertEquals(map.tables().subList(0, 3), seen.tables().subList(0, 3));
        assertTrue(seen.tables().getLast().isDark(), "its recipe names people");
        assertEquals(
                List.of("•••", "•••"),
                seen.departures().stream()
                        .limit(2)
                        .map(Departure::file)
                        .map(Optional::orElseThrow)
                        .toList());
        assertEquals(
                "problem.right",
                assertThrows(Problem.class, () -> drawn("analyst")).key());
    }

    @Test
    void itHoldsNoValueOfATableAndAfterAnErasureNothingOfThePerson() {
        var json = Canary.JSON.write(map);
        for (var value : List.of(Canary.MAIL, Canary.PHONE, Canary.OTHER_NAME, "bo@example.com", "Köln")) {
            assertFalse(json.contains(value), value);
        }
        var copy = folder.resolve("erased.clientele");
        try (var project = Project.open(file, Canary.JSON, by("owner"))) {
            project.copyTo(copy, Progress.NONE);
        }
        var request = new Erasure.Request(Canary.KEY, "asked", Optional.empty());
        new Erasure(Canary.JSON).of(copy, by("owner"), request, Progress.NONE);
        try (var project = Project.open(copy, Canary.JSON, by("owner"))) {
            var after = Mapping.of(project, Canary.JSON, List.of(), Progress.NONE);
            var told = Canary.JSON.write(after);
            assertTrue(after.departures().getFirst().file().orElseThrow().contains("portrait of •••"), told);
            Canary.WORDS.forEach(word -> assertFalse(told.contains(word), word));
        }
    }

    @Test
    void thePageIsInertInBothLanguagesAndTheSheetHasARowForEachColumn() {
        var hostile = new DataMap(
                "<script>alert(1)</script>",
                "id",
                Instant.EPOCH,
                false,
                List.of(new Table(
                        "t",
                        "=cmd|'/c calc'!A1",
                        "sources",
                        List.of(),
                        List.of(),
                        List.of(new Column(
                                "<img src=x onerror=alert(1)>",
                                Type.TEXT,
                                Role.NONE,
                                Concern.MENTIONED,
                                List.of(Trace.MOBILE, Trace.EMAIL),
                                Optional.empty())),
                        false,
                        Optional.empty(),
                        List.of())),
                List.of(),
                List.of(),
                List.of());
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var text = new DataMapText(Words.in(locale));
            var page = text.html(hostile);
            assertFalse(page.contains("<script") || page.contains("<img"), page);
            assertTrue(page.contains("&lt;script&gt;alert(1)") && page.contains("default-src 'none'"), page);
            assertTrue(text.html(map).contains("letter.csv"));
        }
        var sheet = DataMapSheet.of(map);
        assertEquals(map.tables().stream().mapToInt(t -> t.columns().size()).sum(), sheet.rows());
        assertEquals("MOBILE; EMAIL", DataMapSheet.of(hostile).block("mentions").text(0));
    }

    @Test
    void aColumnThatIsNotMarkedSaysWhatItsTextsMention() throws IOException {
        var text = "note,agreed_sms\nplease call 13800138000 now,yes\nask ann@example.com for it,no\n";
        var path = java.nio.file.Files.writeString(folder.resolve("notes.csv"), text);
        var columns = List.of(
                new org.clientele.source.ColumnOption("note", Type.TEXT, Role.NONE, "", true),
                new org.clientele.source.ColumnOption("agreed_sms", Type.TEXT, Role.CONSENT, "", true));
        var options = new org.clientele.source.ImportOptions(org.clientele.source.Dialect.COMMA, columns);
        var source = org.clientele.source.Importer.read(path, options, Progress.NONE);
        try (var project = Project.create(folder.resolve("notes.clientele"), Canary.JSON)) {
            project.keep(source, Progress.NONE);
            var book = Workbook.EMPTY.with(Node.of("notes", "notes", Sources.of(source.id())));
            project.keep(project.history().accept(book, Label.of("history.import", "notes"), Instant.now()));
            var notes = Mapping.of(project, Canary.JSON, List.of(), Progress.NONE)
                    .tables()
                    .getFirst();
            assertEquals(Concern.MENTIONED, notes.columns().getFirst().concern());
            assertEquals(
                    List.of(Trace.MOBILE, Trace.EMAIL),
                    notes.columns().getFirst().mentions());
            assertEquals(
                    Optional.of(new DataMap.Asked(Purpose.CONTACT, Channel.MESSAGE)),
                    notes.columns().getLast().consent());
        }
    }
}
