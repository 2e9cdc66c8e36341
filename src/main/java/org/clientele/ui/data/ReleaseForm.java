package org.clientele.ui.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.clientele.analysis.privacy.Generalize;
import org.clientele.analysis.privacy.Reidentification;
import org.clientele.analysis.privacy.Reidentify;
import org.clientele.analysis.privacy.Suggested;
import org.clientele.customer.Release;
import org.clientele.project.keys.Right;
import org.clientele.spec.Problem;
import org.clientele.table.Schema;
import org.clientele.ui.Needs;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.ui.Shown;
import org.clientele.words.Words;
import org.clientele.workbook.Workbook;

/// Says how easily people are found in a table before it leaves, and hands it out in coarser values.
final class ReleaseForm {

    private static final String COARSE = "release-coarse";
    private static final String FOUND = "release-found";
    private static final String ALL = "release-all";
    private static final List<Integer> LEAST = List.of(2, 3, 5, 10, 20);

    private final Session session;
    private final Words words;
    private final String table;
    private final Schema schema;
    private final Suggested suggested;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final ComboBox<Integer> least = new ComboBox<>();
    private final Label before = line("release-before");
    private final Label after = line("release-after");
    private final Label warning = line("release-warning");
    private final Label gone = small("release-without");
    private final Label kept = small("release-kept");
    private final Label known = line("release-known");
    private final ObjectProperty<Optional<Question>> plain = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Question>> coarse = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Question>> all = new SimpleObjectProperty<>(Optional.empty());

    /// Writes what was made coarser.
    interface Export {
        /// @param known by who knows all that leaves
        void write(Release release, Reidentification known);
    }

    ReleaseForm(Session session, Words words, String table, Schema schema) {
        this.session = session;
        this.words = words;
        this.table = table;
        this.schema = schema;
        suggested = Suggested.of(schema);
        schema.names().stream()
                .filter(name -> !suggested.direct().contains(name))
                .forEach(name -> boxes.put(name, box(name)));
        least.getItems().setAll(LEAST);
        least.setValue(Reidentify.USUAL);
        least.setId("release-k");
    }

    private CheckBox box(String name) {
        var box = new CheckBox(name);
        box.setMnemonicParsing(false);
        box.getStyleClass().add("data");
        box.setSelected(suggested.identifiers().contains(name));
        return box;
    }

    private static Label line(String id) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("body");
        return label;
    }

    private static Label small(String id) {
        var label = line(id);
        label.getStyleClass().setAll("label", "small", "muted", "data");
        return label;
    }

    Node view(Export export) {
        var how = new Label(words.text("release.least"));
        how.setLabelFor(least);
        var act = new Button(words.text("release.act"));
        act.setId("release-act");
        act.getStyleClass().add("accent");
        var columns = new VBox();
        columns.getStyleClass().add("field");
        columns.getChildren().add(said("release.columns", "card-title"));
        columns.getChildren().addAll(boxes.values());
        var form = new VBox(
                said("release.title", "page-title"),
                said("release.what", "body"),
                people(),
                columns,
                new VBox(how, least),
                warning,
                before,
                said("release.coarser", "card-title"),
                after,
                gone,
                kept,
                known,
                act);
        form.getStyleClass().addAll("form", "stage-content");
        listen(form, act, export);
        var scrolled = new ScrollPane(form);
        scrolled.setFitToWidth(true);
        return scrolled;
    }

    private void listen(Node form, Button act, Export export) {
        var shown = Shown.in(form);
        boolean counts = suggested.person().isPresent();
        listen(
                session.answer("data.release.plain", shown, plain, Reidentification.class),
                before,
                counts ? "release.found.people" : "release.found");
        listen(
                session.answer("data.release.coarse", shown, coarse, Reidentification.class),
                after,
                counts ? "release.reached.people" : "release.reached");
        var everything = session.answer("data.release.all", shown, all, Reidentification.class);
        listen(everything, known, counts ? "release.alone.people" : "release.alone");
        act.setOnAction(_ -> everything.result().ifPresent(found -> export.write(release(), found)));
        Needs.setRight(act, Right.EXPORT);
        act.disableProperty().bind(everything.resultProperty().map(Optional::isEmpty));
        boxes.values().forEach(box -> box.selectedProperty().subscribe((_, _) -> ask()));
        least.valueProperty().subscribe((_, _) -> ask());
        ask();
    }

    private Label said(String key, String style) {
        var label = new Label(words.text(key));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /// Says by which people are counted, if by any.
    private Label people() {
        var label = line("release-people");
        label.setText(suggested
                .person()
                .map(person -> words.text("release.by", person))
                .orElseGet(() -> words.text("release.by.none")));
        return label;
    }

    private void listen(org.clientele.ui.Answer<Reidentification> answer, Label label, String key) {
        answer.resultProperty()
                .subscribe(
                        found -> label.setText(found.map(f -> sentence(key, f)).orElse("")));
        answer.problemProperty().subscribe(wrong -> wrong.ifPresent(p -> label.setText(words.text(p.key(), p.args()))));
    }

    private String sentence(String key, Reidentification found) {
        return key.startsWith("release.alone")
                ? words.text(key, found.unique(), found.people(), found.below(), least.getValue())
                : words.text(
                        key,
                        found.below(),
                        suggested.person().isPresent() ? found.people() : found.rows() + found.hidden(),
                        least.getValue(),
                        found.unique(),
                        words.percent(found.highestRisk(), 1),
                        found.hidden(),
                        found.smallest());
    }

    private List<String> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void ask() {
        var chosen = chosen();
        warning.setText(
                chosen.size() > Suggested.MANY ? words.text("release.many", chosen.size(), Suggested.MANY) : "");
        warning.setVisible(!warning.getText().isEmpty());
        warning.setManaged(warning.isVisible());
        try {
            ask(release());
        } catch (Problem nothing) {
            List.of(plain, coarse, all).forEach(question -> question.set(Optional.empty()));
            List.of(after, gone, kept, known).forEach(label -> label.setText(""));
            before.setText(words.text(nothing.key(), nothing.args()));
        }
    }

    private void ask(Release release) {
        gone.setText(
                release.without().isEmpty()
                        ? words.text("release.without.none")
                        : words.text("release.without", release.without()));
        kept.setText(
                release.kept().isEmpty()
                        ? words.text("release.kept.none")
                        : words.text("release.kept", release.kept()));
        var book = books(release);
        plain.set(Optional.of(new Question(book, FOUND)));
        coarse.set(Optional.of(new Question(book, FOUND + COARSE)));
        all.set(Optional.of(new Question(book, ALL)));
    }

    private Release release() {
        return Release.of(schema, chosen(), List.of(), least.getValue(), Generalize.USUAL);
    }

    /// Returns the workbook with what is asked here, as a trial.
    private Workbook books(Release release) {
        var known = release.known(List.of());
        return session.book()
                .with(org.clientele.workbook.Node.of(FOUND, FOUND, known, table))
                .with(org.clientele.workbook.Node.of(COARSE, COARSE, release.coarser(), table))
                .with(org.clientele.workbook.Node.of(FOUND + COARSE, FOUND, known, COARSE))
                .with(org.clientele.workbook.Node.of(ALL, ALL, release.allKnown(), COARSE));
    }
}
