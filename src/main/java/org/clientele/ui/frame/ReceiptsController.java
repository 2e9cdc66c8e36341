package org.clientele.ui.frame;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.clientele.project.Receipt;
import org.clientele.project.ReceiptText;
import org.clientele.project.keys.Right;
import org.clientele.ui.OpenProject;
import org.clientele.ui.ReceiptFile;
import org.clientele.ui.Shown;

/// Who was erased from the open project, the last first, and the receipt of each.
public final class ReceiptsController {

    private final ReceiptFile file;

    @FXML
    private VBox root;

    @FXML
    private ListView<Receipt> receipts;

    @FXML
    private Label told;

    @FXML
    private Button save;

    public ReceiptsController(ReceiptFile file) {
        this.file = file;
    }

    @FXML
    private void initialize() {
        var words = file.language().words();
        receipts.setCellFactory(_ -> new ReceiptCell(words));
        receipts.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        save.disableProperty()
                .bind(receipts.getSelectionModel().selectedItemProperty().isNull());
        var shown = Shown.in(root);
        file.session().projectProperty().when(shown).subscribe(this::list);
        shown.subscribe(seen -> {
            if (seen) {
                receipts.requestFocus();
            }
        });
    }

    /// They tell what the log tells, so who may not read that is told so.
    private void list(Optional<OpenProject> project) {
        boolean allowed = file.session().member().may(Right.READ_LOG);
        receipts.getItems()
                .setAll(project.filter(_ -> allowed)
                        .map(open -> open.receipts().reversed())
                        .orElseGet(java.util.List::of));
        receipts.getSelectionModel().selectFirst();
        if (receipts.getItems().isEmpty()) {
            told.setText(file.language().words().text(allowed ? "receipts.none" : "receipts.denied"));
        }
    }

    private void tell(Receipt receipt) {
        if (receipt != null) {
            var lines = new ReceiptText(file.language().words()).lines(receipt);
            told.setText(String.join("\n\n", lines));
        }
    }

    @FXML
    private void save() {
        Optional.ofNullable(receipts.getSelectionModel().getSelectedItem())
                .ifPresent(receipt -> file.ask(root, receipt));
    }
}
