package org.clientele.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.clientele.source.Mend;
import org.clientele.source.Reason;
import org.clientele.source.Rejected;
import org.clientele.ui.Language;
import org.clientele.ui.Session;
import org.clientele.ui.SheetExport;
import org.clientele.ui.Statement;
import org.clientele.ui.Unseen;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// What becomes of every row of the chosen file, and the rows that cannot be read: line, reason, the mend proposed or
/// taken, each to be edited.
public final class RejectedController {

    private final Arrivals arrivals;
    private final Session session;
    private final SheetExport export;
    private final Words words;
    private Optional<FileDraft> draft = Optional.empty();
    private RejectedRows rows;

    @FXML
    private VBox root;

    @FXML
    private Statement rejectedTitle;

    @FXML
    private FontIcon sign;

    @FXML
    private Label kept;

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
        column("import.rejected.mend", 24, r -> new MendWords(words).of(r, rejects(), chosen()));
        rows = new RejectedRows(rejected, this::mend);
        mendController.beginAtEnter(rejected);
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
        return draft.map(FileDraft::mends).orElse(List.of());
    }

    private Optional<Rejects> rejects() {
        return draft.flatMap(d -> d.rejectsProperty().get());
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
        list.setVisible(!all.isEmpty());
        var known = new AccountKnowing(session, words);
        draft.ifPresent(d -> known.account(account, d, left));
        draft.ifPresent(d -> known.rejected(rejectedTitle, d, left));
        boolean mended = left.rejected() == 0;
        sign.setIconLiteral(mended ? "mdoal-check_circle_outline" : "mdomz-warning");
        sign.getStyleClass().setAll("ikonli-font-icon", mended ? "icon-good" : "icon-wrong");
        kept.setText(words.text(mended ? "import.rejected.mended" : "import.rejected.kept"));
        long open = rejects.open(chosen());
        applyAll.setVisible(open > 0);
        applyAll.setText(words.text("import.mend.all", open));
        rows.fill(all);
        mend();
    }

    private void mend() {
        mendController.show(draft, rows.chosen());
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
