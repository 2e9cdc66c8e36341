package org.clientele.ui.customers;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.ui.LeftOut;
import org.clientele.ui.ProblemBox;
import org.clientele.ui.Shown;

/// The customers stop: everybody in a list, and the portrait of one or of a segment.
public final class CustomersController {

    private final CustomerWork work;
    private Pages pages;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane stop;

    @FXML
    private VBox empty;

    @FXML
    private LeftOut leftOut;

    @FXML
    private Button reveal;

    @FXML
    private Button export;

    @FXML
    private Button subject;

    @FXML
    private Button erase;

    @FXML
    private HBox band;

    @FXML
    private ProblemBox wrong;

    @FXML
    private ScrollPane page;

    public CustomersController(CustomerWork work) {
        this.work = work;
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        pages = new Pages(work, shown);
        pages.listen(this::show);
        work.view().revealedProperty().when(shown).subscribe(_ -> show());
        work.session().bookProperty().when(shown).subscribe(_ -> {
            boolean known = Known.of(work.session()).isPresent();
            work.tell(leftOut);
            Cards.show(stop, known);
            Cards.show(empty, !known);
        });
    }

    private void show() {
        var customer = work.view().customerProperty().get();
        var text = work.text(customer);
        boolean revealed = work.isRevealed(customer);
        Cards.show(band, revealed);
        reveal.setDisable(pages.portrait().isEmpty() || revealed);
        export.setDisable(pages.portrait().isEmpty() && pages.group().isEmpty());
        subject.setDisable(customer.isEmpty());
        erase.setDisable(customer.isEmpty());
        var alike = pages.alike().map(a -> new AlikeCard(a, text, work::showCustomer));
        pages.portrait()
                .ifPresent(p ->
                        put(new PortraitPage(p, pages.reasons(), pages.moves(), alike, text, work.figures()).view()));
        pages.group()
                .ifPresent(g -> put(new GroupView(g, pages.moves(), text, work::showCustomer, work.figures()).view()));
        wrong.say(work.words(), pages.problem());
    }

    private void put(Node content) {
        page.setContent(content);
        page.setVvalue(0);
    }

    @FXML
    private void reveal() {
        work.view().customerProperty().get().ifPresent(work::askToReveal);
    }

    @FXML
    private void hide() {
        work.hide();
    }

    @FXML
    private void export() {
        pages.portrait().ifPresent(p -> work.export(root, p, pages.reasons()));
        pages.group().ifPresent(g -> work.export(root, g));
    }

    @FXML
    private void subject() {
        work.view().customerProperty().get().ifPresent(customer -> work.exportKnown(root, customer));
    }

    @FXML
    private void erase() {
        work.view().customerProperty().get().ifPresent(customer -> work.askToErase(root, customer));
    }

    @FXML
    private void recommend() {
        work.recommend();
    }
}
