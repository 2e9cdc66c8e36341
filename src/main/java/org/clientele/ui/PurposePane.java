package org.clientele.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.clientele.customer.Agreements;
import org.clientele.customer.Aim;
import org.clientele.customer.Channel;
import org.clientele.customer.Cleared;
import org.clientele.customer.Purpose;
import org.clientele.job.Job;
import org.clientele.job.Work;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.words.Words;
import org.clientele.workbook.Clearing;

/// Asks what rows leave the project for, and says whom that withholds.
public final class PurposePane extends VBox {

    private static final String JOB = "purpose.count";

    private final Session session;
    private final Words words;
    private final Consequence told;
    private final ToggleGroup choice = new ToggleGroup();
    private final ComboBox<Channel> channel = new ComboBox<>();
    private final Label consequence = new Label();

    /// What comes of a purpose, in sentences; empty where there is nothing to be said.
    @FunctionalInterface
    interface Consequence {
        String of(Aim aim, Progress progress) throws Exception;
    }

    /// @param first the purpose that is chosen at first
    public PurposePane(Session session, Words words, Purpose first, Work<Sheet> rows) {
        this(session, words, first, (aim, progress) -> {
            var agreed = agreements(session, aim, progress);
            return said(agreed.clear(rows.run(progress)), words);
        });
    }

    PurposePane(Session session, Words words, Purpose first, Consequence told) {
        this.session = session;
        this.words = words;
        this.told = told;
        setId("purpose");
        getStyleClass().add("form");
        var label = new Label(words.text("purpose.title"));
        label.getStyleClass().add("field-title");
        getChildren().add(label);
        Stream.of(Purpose.values()).forEach(purpose -> getChildren().add(button(purpose, first)));
        Options.fill(channel, List.of(Channel.values()), words::name);
        channel.setValue(Channel.ANY);
        channel.setId("purpose-channel");
        channel.setAccessibleText(words.text("purpose.channel"));
        var how = new VBox(new Label(words.text("purpose.channel")), channel);
        how.getStyleClass().add("field");
        how.visibleProperty().bind(aim().map(aim -> aim.purpose() == Purpose.CONTACT));
        how.managedProperty().bind(how.visibleProperty());
        consequence.setId("purpose-consequence");
        consequence.setWrapText(true);
        consequence.setMinHeight(USE_PREF_SIZE);
        consequence.getStyleClass().add("small");
        consequence.managedProperty().bind(consequence.textProperty().isNotEmpty());
        getChildren().addAll(how, consequence);
        choice.selectedToggleProperty().subscribe(_ -> count());
        channel.valueProperty().subscribe((_, _) -> count());
    }

    private RadioButton button(Purpose purpose, Purpose first) {
        var button = new RadioButton(words.name(purpose));
        button.setId(
                "purpose-" + purpose.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setUserData(purpose);
        button.setToggleGroup(choice);
        button.setSelected(purpose == first);
        return button;
    }

    /// What is chosen.
    public ObservableValue<Aim> aim() {
        return Bindings.createObjectBinding(this::chosen, choice.selectedToggleProperty(), channel.valueProperty());
    }

    Aim chosen() {
        var purpose = Optional.ofNullable(choice.getSelectedToggle())
                .map(button -> (Purpose) button.getUserData())
                .orElse(Purpose.ANALYSIS);
        return new Aim(purpose, purpose == Purpose.CONTACT ? channel.getValue() : Channel.ANY);
    }

    private void count() {
        var aim = chosen();
        consequence.setText("");
        session.jobs().start(Job.of(JOB), progress -> told.of(aim, progress), said -> {
            if (aim.equals(chosen())) {
                consequence.setText(said);
            }
        });
    }

    /// Returns who agreed, as the open project tells it.
    public static Agreements agreements(Session session, Aim aim, Progress progress) {
        return session.evaluator()
                .map(by -> new Clearing(session.book(), by).agreements(aim, progress))
                .orElseGet(() -> Agreements.of(List.of(), aim));
    }

    /// Returns what became of consent, in sentences; empty where it plays no part.
    static String said(Cleared cleared, Words words) {
        return String.join(
                " ",
                cleared.remarks().stream()
                        .map(problem -> words.text(problem.key(), problem.args()))
                        .toList());
    }
}
