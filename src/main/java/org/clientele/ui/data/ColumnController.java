package org.clientele.ui.data;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.chart.Aggregate;
import org.clientele.chart.Measure;
import org.clientele.table.ColumnProfile;
import org.clientele.table.Field;
import org.clientele.ui.Knower;
import org.clientele.ui.Language;
import org.clientele.ui.Shown;
import org.clientele.words.Words;
import org.clientele.workbook.Claim;

/// The profile of the column with the focus, beside the grid.
public final class ColumnController {

    private final Viewing viewing;
    private final Knower knower;
    private final Words words;

    @FXML
    private VBox root;

    @FXML
    private StackPane icon;

    @FXML
    private Label name;

    @FXML
    private StackPane know;

    @FXML
    private Label role;

    @FXML
    private Label type;

    @FXML
    private Label personal;

    @FXML
    private StackPane picture;

    @FXML
    private GridPane figures;

    @FXML
    private VBox top;

    public ColumnController(Viewing viewing, Knower knower, Language language) {
        this.viewing = viewing;
        this.knower = knower;
        words = language.words();
    }

    @FXML
    private void initialize() {
        Bindings.createObjectBinding(
                        () -> viewing.column()
                                .flatMap(column ->
                                        viewing.profileProperty().get().flatMap(p -> p.find(column))),
                        viewing.profileProperty(),
                        viewing.marksProperty(),
                        viewing.shownProperty())
                .when(Shown.in(root))
                .subscribe(profile -> profile.ifPresent(this::show));
    }

    private void show(ColumnProfile profile) {
        var field = profile.field();
        icon.getChildren().setAll(Signs.of(field));
        name.setText(field.name());
        know.getChildren().setAll(knower.button(() -> claim(field)));
        role.setText(words.text("data.role", field.role()));
        type.setText(words.name(field.type()));
        personal.setVisible(field.isPersonal());
        personal.setManaged(field.isPersonal());
        picture(profile);
        var knowing = new DataKnowing(knower.session(), viewing, words);
        new FigureList(figures, knowing).show(profile);
        top.getChildren().setAll(new TopValues(knowing).of(profile));
    }

    /// The mean of a column of numbers, how many values any other has.
    private Optional<Claim> claim(Field field) {
        var asked = field.type().isNumber() ? Aggregate.MEAN : Aggregate.COUNT;
        var title = words.text("page.measure", words.name(asked), field.name());
        return viewing.tableProperty()
                .get()
                .flatMap(table -> knower.claim(table, title, Measure.of(asked, field.name())));
    }

    private void picture(ColumnProfile profile) {
        var wanted = profile.field().type().isNumber() || profile.field().type().isTemporal();
        boolean there = wanted && !profile.bins().isEmpty();
        picture.setManaged(there);
        picture.getChildren().setAll(there ? List.of(new Histogram(profile, words)) : List.of());
    }

    @FXML
    private void close() {
        viewing.panelProperty().set(Viewing.Panel.CLOSED);
    }
}
