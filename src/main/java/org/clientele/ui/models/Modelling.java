package org.clientele.ui.models;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.clientele.analysis.predict.Advise;
import org.clientele.analysis.predict.FitModels;
import org.clientele.analysis.predict.KeptModels;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.Models;
import org.clientele.analysis.predict.ReadKept;
import org.clientele.analysis.predict.Score;
import org.clientele.analysis.predict.Trained;
import org.clientele.customer.Rfm;
import org.clientele.table.Schema;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Knowable;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Notice;
import org.clientele.ui.Notices;
import org.clientele.ui.Question;
import org.clientele.ui.Session;
import org.clientele.words.Words;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Node;
import org.clientele.workbook.Outlook;

/// What can be done to models: made up, looked at, kept, applied.
public final class Modelling {

    private final Session session;
    private final Navigation navigation;
    private final Notices notices;
    private final Language language;
    private final Commands commands;
    private final Wizard wizard = new Wizard();
    private final ObjectProperty<Optional<String>> node = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ModelKind>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Models>> models = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Stakes> stakes = new SimpleObjectProperty<>(Stakes.USUAL);

    public Modelling(Session session, Navigation navigation, Notices notices, Language language, Commands commands) {
        this.session = session;
        this.navigation = navigation;
        this.notices = notices;
        this.language = language;
        this.commands = commands;
        session.projectProperty().subscribe(_ -> wizard.end());
    }

    Session session() {
        return session;
    }

    Words words() {
        return language.words();
    }

    Wizard wizard() {
        return wizard;
    }

    /// Returns what the models that are looked at are called.
    String heading() {
        return node.get().map(this::title).orElse("");
    }

    /// The node whose models are looked at.
    ObjectProperty<Optional<String>> nodeProperty() {
        return node;
    }

    /// The model of the comparison that is looked at; none: the best.
    ObjectProperty<Optional<ModelKind>> kindProperty() {
        return kind;
    }

    /// The models that are looked at, once they are known.
    ObjectProperty<Optional<Models>> modelsProperty() {
        return models;
    }

    /// From which score rows are called positive, and what that costs and brings, as it is tried out.
    ObjectProperty<Stakes> stakesProperty() {
        return stakes;
    }

    /// Returns the model that is looked at.
    Optional<Trained> model() {
        return models.get().map(found -> kind.get().flatMap(found::find).orElseGet(found::best));
    }

    /// Returns what columns are called in the table that is predicted in.
    Terms terms() {
        var origin = new Origin(session);
        var table = wizard.pageProperty().get().isPresent()
                ? wizard.tableProperty().get()
                : node.get().flatMap(session.book()::find).flatMap(n -> n.inputs().stream()
                        .findFirst());
        var like = table.or(() -> models.get().map(Models::shape).flatMap(origin::like));
        return new Terms(words(), like.map(origin::made).orElse(Set.of()));
    }

    /// Whether there are orders that a target can be made from.
    boolean hasTargetStep() {
        return commands.isPossible(Command.TARGET);
    }

    void goToTargetStep(javafx.scene.Node owner) {
        wizard.end();
        commands.run(Command.TARGET, owner);
    }

    void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        notices.tell(Notice.done(words().text("models.copied")));
    }

    /// Whether the threshold can be changed: kept models stay as they are.
    boolean isFixed() {
        return wizard.pageProperty().get().isEmpty() && isKept(node.get());
    }

    /// Judges with another threshold from now on.
    void call(double threshold) {
        if (wizard.pageProperty().get().isPresent()) {
            wizard.planProperty()
                    .set(wizard.planProperty().get().map(p -> p.with(p.tuning().cut(Optional.of(threshold)))));
            return;
        }
        node.get().flatMap(session.book()::find).ifPresent(found -> {
            if (found.spec() instanceof FitModels fit) {
                var changed = found.doing(fit.tuned(fit.tuning().cut(Optional.of(threshold))));
                session.accept(
                        session.book().with(changed),
                        Label.of("history.models.threshold", words().percent(threshold, 0)));
            }
        });
    }

    /// Returns the nodes that have models, fitted or kept.
    List<Node> nodes() {
        var book = session.book();
        return Stream.concat(book.nodes(FitModels.class).stream(), book.nodes(ReadKept.class).stream())
                .toList();
    }

    boolean isKept(Optional<String> id) {
        return id.flatMap(session.book()::find)
                .filter(n -> n.spec() instanceof ReadKept)
                .isPresent();
    }

    /// Returns why the models that are looked at cannot be kept, where they cannot.
    Optional<String> whyNotKeep() {
        if (isKept(node.get())) {
            return Optional.of(words().text("models.keep.not.kept"));
        }
        return models.get().isPresent() ? Optional.empty() : Optional.of(words().text("models.keep.not.fitted"));
    }

    /// Returns the tables that are there.
    List<String> tables() {
        return session.outlook().entrySet().stream()
                .filter(e -> e.getValue() instanceof Outlook.Fine(Schema _))
                .map(java.util.Map.Entry::getKey)
                .filter(id -> !session.book().require(id).inputs().isEmpty())
                .toList();
    }

    String title(String id) {
        return session.book().find(id).map(Node::title).orElse(id);
    }

    /// Asks for the comparison that is being made up, or for that of the chosen node.
    Optional<Question> question() {
        var page = wizard.pageProperty().get();
        if (page.isPresent()) {
            return page.filter(p -> p == Page.RESULT).flatMap(_ -> wizard.models(session.book()));
        }
        return node.get().filter(id -> session.book().find(id).isPresent()).map(id -> new Question(session.book(), id));
    }

    /// Lets figures of the models that are looked at be asked how they are known.
    Knowable figures() {
        return new Knowable(session, words(), this::question);
    }

    void begin() {
        navigation.hideDetails();
        kind.set(Optional.empty());
        wizard.begin(likeliest());
    }

    /// A table with a column that is called as targets are, else the scores of the customers, else any.
    private Optional<String> likeliest() {
        var outlook = session.outlook();
        var tables = tables();
        return tables.stream()
                .filter(id -> outlook.get(id) instanceof Outlook.Fine(Schema schema)
                        && schema.names().stream().anyMatch(Advise::isLikely))
                .findFirst()
                .or(() -> session.book().nodes(Rfm.class).stream().map(Node::id).findFirst())
                .or(() -> tables.stream().findFirst());
    }

    /// Takes away the model that is being made up, and returns how to put it back.
    public Optional<Runnable> taken() {
        return wizard.taken();
    }

    /// Puts the comparison into the workbook.
    void accept() {
        var spec = wizard.spec();
        var book = session.book();
        var id = book.freshId("models");
        var title = words().text("models.node", terms().column(spec.target()));
        var table = wizard.wantedProperty().get().orElseThrow().table();
        session.accept(book.with(Node.of(id, title, spec, table)), Label.of("history.models.new", title));
        node.set(Optional.of(id));
        wizard.end();
    }

    /// Puts the models away, so that their scores do not move when rows come.
    void keep() {
        models.get().ifPresent(found -> {
            var kept = KeptModels.of(found);
            session.keep(kept);
            var book = session.book();
            var id = book.freshId("kept-models");
            var title =
                    words().text("models.kept", terms().column(found.target().column()));
            session.accept(
                    book.with(Node.of(id, title, new ReadKept(kept.digest()))), Label.of("history.models.keep", title));
            node.set(Optional.of(id));
            notices.tell(Notice.done(words().text("models.kept.done", title)));
        });
    }

    /// Shows the form that applies a model to a table.
    void beginApplying() {
        models.get().ifPresent(found -> node.get()
                .ifPresent(id -> navigation.showDetails(() -> new ApplyForm(this, found).view(id))));
    }

    /// Adds a table with the scores.
    void apply(String from, String table, Score score) {
        var book = session.book();
        var id = book.freshId(table + "-scores");
        var title = words().text("models.scored", title(table));
        session.accept(book.with(Node.of(id, title, score, from, table)), Label.of("history.models.apply", title));
        navigation.hideDetails();
        notices.tell(Notice.done(words().text("models.scored.done", score.column(), title)));
    }
}
