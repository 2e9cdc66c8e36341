package org.clientele.ui.customers;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.clientele.project.keys.Right;
import org.clientele.table.Sheet;
import org.clientele.ui.Needs;
import org.clientele.ui.Shown;

/// The list of customers beside the portrait: searched, of a segment, in an order.
public final class RosterController {

    private final CustomerWork work;

    @FXML
    private ScrollPane roster;

    @FXML
    private TextField find;

    @FXML
    private ComboBox<Optional<String>> segment;

    @FXML
    private ComboBox<Order> order;

    @FXML
    private Label count;

    @FXML
    private Label bought;

    @FXML
    private ListView<Integer> list;

    private Roster shown;

    public RosterController(CustomerWork work) {
        this.work = work;
    }

    @FXML
    private void initialize() {
        var session = work.session();
        if (!session.readsPersonal()) {
            find.setPromptText(work.words().text("customers.find.id"));
            find.setAccessibleText(find.getPromptText());
        }
        var everyone =
                Bindings.createObjectBinding(() -> Known.of(session).map(Known::everyone), session.bookProperty());
        shown = new Roster(work, new Roster.Controls(find, segment, order, new Roster.Said(count, bought), list));
        var answer = session.answer("customers", Shown.in(roster), everyone, Sheet.class);
        answer.resultProperty().subscribe(shown::show);
        work.view().customerProperty().when(Shown.in(roster)).subscribe(shown::mark);
        var erase = Needs.right(Right.ERASE, new MenuItem(work.words().text("customers.erase")));
        erase.setOnAction(_ -> work.view().customerProperty().get().ifPresent(id -> work.askToErase(roster, id)));
        var menu = new ContextMenu(erase);
        menu.setOnShowing(
                _ -> erase.setDisable(work.view().customerProperty().get().isEmpty()));
        list.setContextMenu(menu);
        answer.problemProperty()
                .subscribe(problem ->
                        problem.ifPresent(p -> count.setText(work.words().text(p.key(), p.args()))));
    }

    @FXML
    private void handOut() {
        shown.handOut();
    }
}
