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

/// One customer in the list: masked name and total, id and segment; without a name, the id in its place.
final class CustomerCell extends ListCell<Integer> {

    private final Sheet everyone;
    private final PortraitText text;
    private final boolean isNamed;
    private final Label name = label("card-title");
    private final Label amount = label("body");
    private final Label id = label("muted");
    private final Label segment = label("muted");
    private final VBox parts = new VBox(line(name, amount), line(id, segment));

    /// The parts are made once: parts put into a cell while the list is laid out are now and then left without a size
    /// until the next pulse, and the cell is blank.
    CustomerCell(Sheet everyone, PortraitText text) {
        this.everyone = everyone;
        this.text = text;
        isNamed = everyone.isReadable(everyone.schema().indexOf(CustomerList.NAME));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setGraphic(parts);
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        boolean filled = !empty && row != null;
        parts.setVisible(filled);
        if (filled) {
            show(row);
        } else {
            setAccessibleText("");
        }
    }

    private void show(int row) {
        var who = isNamed ? cell(CustomerList.NAME, Role.NAME, row) : "";
        var number = cell(CustomerList.CUSTOMER, Role.CUSTOMER_ID, row);
        var total = everyone.block(CustomerList.TOTAL);
        var code = everyone.block(CustomerList.SEGMENT).text(row);
        name.setText(who.isEmpty() ? number : who);
        id.setText(who.isEmpty() ? "" : number);
        amount.setText(
                total.isMissing(row)
                        ? text.words().text("portrait.orders.none")
                        : text.number(CustomerList.TOTAL, total.number(row)));
        segment.setText(code.isEmpty() ? "" : text.segment(code));
        setAccessibleText(String.join(", ", who, number, amount.getText(), segment.getText()));
    }

    private String cell(String column, Role role, int row) {
        return text.value(
                role,
                everyone.schema().require(column).privacy(),
                everyone.block(column).text(row));
    }

    private static Label label(String style) {
        var label = new Label();
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
