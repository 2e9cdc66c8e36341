package org.clientele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.customer.Aim;
import org.clientele.project.audit.Disclosure;
import org.clientele.project.audit.Leaving;
import org.clientele.recipe.CellEdit;
import org.clientele.recipe.CellEdits;
import org.clientele.recipe.EditCells;
import org.clientele.recipe.FilterRows;
import org.clientele.recipe.PersonalStep;
import org.clientele.recipe.Recipe;
import org.clientele.recipe.StepUse;
import org.clientele.source.Detection;
import org.clientele.source.Importer;
import org.clientele.source.Mend;
import org.clientele.source.Source;
import org.clientele.source.Sources;
import org.clientele.spec.Progress;
import org.clientele.table.Condition;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// A project in which one customer is everywhere: in every table, among what was rejected and mended, in ledgers,
/// filters, notes, titles, names, views, and in what was shown.
public final class Canary {

    public static final BookJson JSON = new BookJson(Catalog.standard());
    public static final String KEY = "KX-77310-QZ";
    public static final String NAME = "Quirina Zapfenstreich";
    public static final String MAIL = "quirina.z@canary.example";
    public static final String PHONE = "+49 171 5550199";
    public static final String OTHER_NAME = "欧阳霜雪莲";

    /// What must be nowhere.
    public static final List<String> WORDS = List.of(KEY, NAME, MAIL, PHONE, OTHER_NAME);

    private static final String PEOPLE = """
        customer_id,name,full_name,email,phone,city
        %s,%s,%s,%s,%s,Bonn
        C2,Bo Li,阿波,bo@example.com,+49 171 5550100,Bonn
        C3,Cy Ng,阿星,cy@example.com,+49 171 5550101,Ulm
        """.formatted(KEY, NAME, OTHER_NAME, MAIL, PHONE);
    private static final String ORDERS = """
        order_id,customer_id,order_date,amount,comment
        O1,%1$s,2026-01-02,5.5,please call %2$s at home
        O2,C2,2026-01-03,7,my neighbour %2$s ordered the same
        O3,C3,2026-01-04,n/a by %3$s,fine
        O4,%1$s,2026-01-05,12,again
        O9,%1$s,2026-01-06,3,torn,%2$s,%3$s,x
        """.formatted(KEY, NAME, MAIL)
            + IntStream.range(10, 30)
                    .mapToObj("O%1$d,C3,2026-02-01,%1$d,fine\n"::formatted)
                    .collect(Collectors.joining());
    private static final String LETTERS = """
        email,subject,body
        %1$s,Hello,I am %2$s
        bo@example.com,Hi,about %1$s
        """.formatted(MAIL, OTHER_NAME);

    private final Path folder;

    public Canary(Path folder) {
        this.folder = folder;
    }

    private Source source(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name + ".csv"), text);
        var found = Detection.of(file, Progress.NONE);
        var mends =
                found.account().rejected().stream().limit(1).map(Mend::without).toList();
        return Importer.read(file, found.options().mending(mends), Progress.NONE);
    }

    private static byte[] whole = new byte[0];

    /// Writes a closed project that is filled, always the same one.
    public static synchronized Path project(Path file) throws IOException {
        if (whole.length == 0) {
            try (var project = Project.create(file, JSON)) {
                new Canary(file.getParent()).fill(project);
            }
            whole = Files.readAllBytes(file);
        }
        return Files.write(file, whole);
    }

    /// Returns the file of people as it is brought in.
    public Source people() throws IOException {
        return source("people", PEOPLE);
    }

    /// Fills a project; files that it came from are gone then.
    public void fill(Project project) throws IOException {
        var people = people();
        var orders = source("orders", ORDERS);
        var letters = source("letters of " + KEY, LETTERS);
        var edits = new CellEdits(List.of(
                new CellEdit(people.id() + ":1", "city", "Bonn", "Köln"),
                new CellEdit(people.id() + ":2", "city", "Bonn", "Ulm"),
                new CellEdit(people.id() + ":3", "name", "Cy Ng", NAME)));
        var typed = new PersonalStep(new FilterRows(new Condition.Compare("name", Condition.Op.NOT_EQUAL, NAME)));
        for (var each : List.of(people, orders, letters, edits, typed)) {
            project.keep(each, Progress.NONE);
        }
        project.keepPlace(people.id(), "/home/x/" + NAME + ".csv");
        project.keepView("layout.people", "{\"sought\":\"" + MAIL + "\"}");
        var recipe = new Recipe(List.of(
                StepUse.on(new EditCells(edits.digest(), edits.edits().size())), StepUse.on(typed.inWorkbook())));
        var book = Workbook.EMPTY
                .with(Node.of("people", "people", Sources.of(people.id())))
                .with(Node.of("orders", "orders", Sources.of(orders.id())))
                .with(Node.of("letters", "letters", Sources.of(letters.id())))
                .with(Node.of("people-clean", "people", recipe, "people"));
        var history = project.history().accept(book, Label.of("history.import", "people of " + KEY), Instant.now());
        project.keep(history);
        var only = new Recipe(List.of(StepUse.on(new FilterRows(new Condition.Or(List.of(
                new Condition.Compare("customer_id", Condition.Op.EQUAL, KEY),
                new Condition.In("customer_id", List.of("C2", KEY)),
                new Condition.Contains("email", MAIL)))))));
        var portrait = new Node(
                "kx-77310-qz",
                NAME + " alone",
                only,
                List.of("people"),
                "Ask " + NAME,
                Map.of("step-1", "tel. " + PHONE));
        history = history.accept(book.with(portrait), Label.of("history.table", NAME), Instant.now())
                .named("before " + OTHER_NAME);
        project.keep(history);
        project.keep(history.undo());
        project.record(new Disclosure(LocalDateTime.now(), KEY, "letter to " + NAME));
        Departing.of(project)
                .add(Leaving.page("portrait", Aim.INSIDE), Path.of("/home/x/portrait of " + NAME + ".html"));
        for (var name : List.of("people", "orders", "letters of " + KEY)) {
            Files.delete(folder.resolve(name + ".csv"));
        }
    }
}
