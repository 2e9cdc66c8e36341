package org.clientele.ui.customers;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clientele.customer.CustomerList;
import org.clientele.report.PortraitText;
import org.clientele.table.Role;
import org.clientele.table.Sheet;

/// One customer in the list: masked name and total, id and segment.
final class CustomerCell extends ListCell<Integer> {

    private final Sheet everyone;
    private final PortraitText text;

    CustomerCell(Sheet everyone, PortraitText text) {
        this.everyone = everyone;
        this.text = text;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            show(row);
        }
    }

    private void show(int row) {
        var name = cell(CustomerList.NAME, Role.NAME, row);
        var id = cell(CustomerList.CUSTOMER, Role.CUSTOMER_ID, row);
        var total = everyone.block(CustomerList.TOTAL);
        var amount = total.isMissing(row)
                ? text.words().text("portrait.orders.none")
                : text.number(CustomerList.TOTAL, total.number(row));
        var code = everyone.block(CustomerList.SEGMENT).text(row);
        var segment = code.isEmpty() ? "" : text.segment(code);
        var first = line(label(name.isEmpty() ? id : name, "card-title"), label(amount, "body"));
        var second = line(label(name.isEmpty() ? "" : id, "muted"), label(segment, "muted"));
        setGraphic(new VBox(first, second));
        setAccessibleText(String.join(", ", name, id, amount, segment));
    }

    private String cell(String column, Role role, int row) {
        return text.value(
                role,
                everyone.schema().require(column).privacy(),
                everyone.block(column).text(row));
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("data", "small", style);
        return label;
    }

    private static HBox line(Label left, Label right) {
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        right.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(left, room, right);
    }
}
