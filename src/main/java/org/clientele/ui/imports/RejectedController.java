package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.clientele.source.Mend;
import org.clientele.source.Quarantine;
import org.clientele.source.Reason;
import org.clientele.source.Rejected;
import org.clientele.ui.Language;
import org.clientele.ui.Session;
import org.clientele.ui.SheetExport;
import org.clientele.ui.Statement;
import org.clientele.ui.Unseen;
import org.clientele.words.Words;

/// What becomes of every row of the chosen file, and the rows that cannot be read: line, reason, the mend proposed or
/// taken, each to be edited.
public final class RejectedController {

    private final Arrivals arrivals;
    private final Session session;
    private final SheetExport export;
    private final Words words;
    private Optional<FileDraft> draft = Optional.empty();

    @FXML
    private VBox root;

    @FXML
    private Statement rejectedTitle;

    @FXML
    private Statement account;

    @FXML
    private VBox list;

    @FXML
    private Button applyAll;

    @FXML
    private TableView<Rejected> rejected;

    @FXML
    private MendController mendController;

    public RejectedController(Arrivals arrivals, Session session, SheetExport export, Language language) {
        this.arrivals = arrivals;
        this.session = session;
        this.export = export;
        words = language.words();
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        applyAll.managedProperty().bind(applyAll.visibleProperty());
        column("import.rejected.line", 5, r -> words.number(r.line()));
        column(
                "import.rejected.reason",
                14,
                r -> words.text(r.reason().key(), r.reason().args().toArray()));
        column("import.rejected.text", 20, Rejected::text);
        column("import.rejected.mend", 24, this::mend);
        rejected.getSelectionModel()
                .selectedItemProperty()
                .subscribe(r -> mendController.show(draft, Optional.ofNullable(r)));
        Unseen.hide(list);
        arrivals.watch(root, this::show);
    }

    private void column(String key, double width, Function<Rejected, String> value) {
        var column = new TableColumn<Rejected, String>(words.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setSortable(false);
        rejectedTitle.fontProperty().subscribe(font -> column.setPrefWidth(width * font.getSize()));
        rejected.getColumns().add(column);
    }

    private List<Mend> chosen() {
        return draft.flatMap(d -> d.optionsProperty().get())
                .map(options -> options.mends())
                .orElse(List.of());
    }

    private Optional<Rejects> rejects() {
        return draft.flatMap(d -> d.rejectsProperty().get());
    }

    private String mend(Rejected record) {
        var chosen = Rejects.chosen(record, chosen());
        return chosen.or(() -> rejects().flatMap(r -> r.mend(record, List.of())))
                .map(mend -> words.text(
                        key(mend, chosen.isPresent()), Quarantine.written(mend).replace("\n", " ")))
                .orElse("");
    }

    private static String key(Mend mend, boolean taken) {
        if (mend.cells().isEmpty()) {
            return taken ? "import.mend.taken-out" : "import.mend.proposed-out";
        }
        return taken ? "import.mend.taken" : "import.mend.proposed";
    }

    private void show(Optional<FileDraft> chosen) {
        draft = chosen;
        var rejects = rejects();
        root.setVisible(rejects.isPresent());
        rejects.ifPresent(this::show);
    }

    private void show(Rejects rejects) {
        var all = rejects.account().rejected();
        var left = draft.flatMap(FileDraft::left).orElse(rejects.account()).counts();
        var kept = Optional.ofNullable(rejected.getSelectionModel().getSelectedItem());
        list.setVisible(!all.isEmpty());
        var known = new AccountKnowing(session, words);
        draft.ifPresent(d -> known.account(account, d, left));
        draft.ifPresent(d -> known.rejected(rejectedTitle, d, left));
        long open = rejects.open(chosen());
        applyAll.setVisible(open > 0);
        applyAll.setText(words.text("import.mend.all", open));
        rejected.getItems().setAll(all);
        kept.filter(all::contains).ifPresent(rejected.getSelectionModel()::select);
    }

    @FXML
    private void applyAll() {
        draft.ifPresent(d -> rejects().ifPresent(r -> arrivals.mend(d, r.all(chosen()))));
    }

    @FXML
    private void export() {
        Function<Reason, String> said =
                reason -> words.text(reason.key(), reason.args().toArray());
        rejects().ifPresent(r -> export.ask(root, words.text("import.rejected.file"), r.sheet(chosen(), said)));
    }
}
