package org.clientele.ui.frame;

import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.clientele.project.Receipt;
import org.clientele.words.Words;

/// An erasure in the list: when it was, and by whom.
final class ReceiptCell extends ListCell<Receipt> {

    private final Words words;
    private final Label when = new Label();
    private final Label who = new Label();
    private final VBox lines = new VBox(when, who);

    ReceiptCell(Words words) {
        this.words = words;
        who.getStyleClass().addAll("small", "muted", "data");
    }

    @Override
    protected void updateItem(Receipt receipt, boolean empty) {
        super.updateItem(receipt, empty);
        if (empty || receipt == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        when.setText(words.date(LocalDateTime.ofInstant(receipt.at(), ZoneId.systemDefault())));
        who.setText(words.text("receipts.line", receipt.who(), receipt.counts().rows()));
        setAccessibleText(when.getText() + ", " + who.getText());
        setGraphic(lines);
    }
}
