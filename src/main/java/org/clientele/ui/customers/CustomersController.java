package org.clientele.ui.customers;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.GroupPage;
import org.clientele.spec.Problem;
import org.clientele.ui.Answer;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The customers stop: everybody in a list, and the portrait of one or of a segment.
public final class CustomersController {

    private final CustomerWork work;
    private final Words words;
    private Answer<CustomerPortrait> portrait;
    private Answer<GroupPage> group;
    private Answer<ReasonList> reasons;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane stop;

    @FXML
    private VBox empty;

    @FXML
    private Button reveal;

    @FXML
    private Button export;

    @FXML
    private HBox band;

    @FXML
    private HBox wrong;

    @FXML
    private Label wrongText;

    @FXML
    private ScrollPane page;

    public CustomersController(CustomerWork work) {
        this.work = work;
        words = work.words();
    }

    @FXML
    private void initialize() {
        var shown = Shown.in(root);
        var session = work.session();
        var view = work.view();
        var book = session.bookProperty();
        var one = Bindings.createObjectBinding(
                () -> view.customerProperty().get().flatMap(id -> Known.of(session)
                        .map(k -> k.portrait(id))),
                view.customerProperty(),
                book);
        portrait = session.answer("customers.portrait", shown, one, CustomerPortrait.class);
        var why = Bindings.createObjectBinding(
                () -> view.customerProperty().get().flatMap(id -> Known.of(session)
                        .flatMap(k -> k.reasons(id))),
                view.customerProperty(),
                book);
        reasons = session.answer("customers.reasons", shown, why, ReasonList.class);
        var many = Bindings.createObjectBinding(
                () -> view.customerProperty().get().isPresent()
                        ? Optional.<org.clientele.ui.Question>empty()
                        : view.segmentProperty().get().flatMap(code -> Known.of(session)
                                .map(k -> k.group(code))),
                view.customerProperty(),
                view.segmentProperty(),
                book);
        group = session.answer("customers.group", shown, many, GroupPage.class);
        portrait.resultProperty().subscribe(_ -> show());
        group.resultProperty().subscribe(_ -> show());
        reasons.resultProperty().subscribe(_ -> show());
        portrait.problemProperty().subscribe(this::say);
        group.problemProperty().subscribe(this::say);
        view.revealedProperty().when(shown).subscribe(_ -> show());
        book.when(shown).subscribe(_ -> {
            boolean known = Known.of(session).isPresent();
            Cards.show(stop, known);
            Cards.show(empty, !known);
        });
    }

    private void show() {
        if (portrait == null || group == null) {
            return;
        }
        var customer = work.view().customerProperty().get();
        var told = portrait.result().filter(p -> customer.equals(Optional.of(p.customer())));
        boolean revealed = work.isRevealed(customer);
        Cards.show(band, revealed);
        reveal.setDisable(told.isEmpty() || revealed);
        export.setDisable(told.isEmpty() && (customer.isPresent() || group.result().isEmpty()));
        told.ifPresent(p -> put(new PortraitPage(p, reasons.result(), work.text(customer)).view()));
        if (customer.isEmpty()) {
            group.result().ifPresent(g -> put(new GroupView(g, work.text(customer), work::showCustomer).view()));
        }
    }

    private void put(Node content) {
        page.setContent(content);
        page.setVvalue(0);
    }

    private void say(Optional<Problem> problem) {
        Cards.show(wrong, problem.isPresent());
        problem.ifPresent(p -> wrongText.setText(words.text(p.key(), p.args())));
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
        if (work.view().customerProperty().get().isPresent()) {
            portrait.result().ifPresent(p -> work.export(root, p, reasons.result()));
        } else {
            group.result().ifPresent(g -> work.export(root, g));
        }
    }

    @FXML
    private void recommend() {
        work.recommend();
    }
}
