package org.clientele.ui.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.clientele.customer.CustomerList;
import org.clientele.job.Job;
import org.clientele.table.Sheet;
import org.clientele.ui.Options;

/// The list of customers: as searched, of a segment, in an order. Whoever is chosen in it is portrayed.
final class Roster {

    /// What the list is shown and steered with.
    record Controls(
            TextField find,
            ComboBox<Optional<String>> segment,
            ComboBox<Order> order,
            Said said,
            ListView<Integer> list) {}

    /// How many are listed, and how many of all have bought.
    record Said(Label count, Label bought) {}

    /// What is known of the whole list: the codes of its segments, and how many customers have bought.
    private record Whole(List<String> segments, int buyers) {}

    private static final String JOB = "customers.find";
    private static final String SEGMENTS = "customers.segments";

    private final CustomerWork work;
    private final Controls controls;
    private Optional<Sheet> everyone = Optional.empty();
    private boolean stale = true;
    private boolean filling;

    Roster(CustomerWork work, Controls controls) {
        this.work = work;
        this.controls = controls;
        var view = work.view();
        Options.fill(controls.order(), List.of(Order.values()), work.words()::name);
        controls.order().setValue(view.orderProperty().get());
        Options.onChoice(controls.order(), order -> {
            view.orderProperty().set(order);
            search();
        });
        controls.find().setText(view.soughtProperty().get());
        controls.find().textProperty().subscribe((_, text) -> {
            view.soughtProperty().set(text);
            search();
        });
        controls.find().setOnAction(_ -> controls.list().requestFocus());
        controls.list().getSelectionModel().selectedItemProperty().subscribe((_, row) -> choose(row));
        offer(view.segmentProperty().get().stream().toList());
        Options.onChoice(controls.segment(), this::segment);
    }

    private void segment(Optional<String> code) {
        if (!filling) {
            work.showSegment(code);
            search();
        }
    }

    private void choose(Integer row) {
        if (!filling && row != null) {
            everyone.ifPresent(sheet ->
                    work.showCustomer(sheet.block(CustomerList.CUSTOMER).text(row)));
        }
    }

    void show(Optional<Sheet> sheet) {
        everyone = sheet;
        stale = true;
        sheet.ifPresent(known -> {
            work.session().jobs().start(Job.of(SEGMENTS), _ -> new Whole(segments(known), buyers(known)), whole -> {
                offer(whole.segments());
                tell(whole.buyers(), known.rows());
            });
            search();
        });
    }

    private void offer(List<String> segments) {
        var text = work.text(Optional.empty());
        var codes = new ArrayList<Optional<String>>(List.of(Optional.empty()));
        segments.stream().map(Optional::of).forEach(codes::add);
        filling = true;
        Options.fill(controls.segment(), codes, code -> code.map(text::segment)
                .orElseGet(() -> work.words().text("customers.everyone")));
        controls.segment().setValue(work.view().segmentProperty().get());
        filling = false;
    }

    /// Says why other places speak of fewer customers: only who has bought can be scored.
    private void tell(int buyers, int all) {
        var label = controls.said().bought();
        label.setText(work.words().text("customers.bought", buyers, all - buyers));
        label.setVisible(buyers < all);
        label.setManaged(buyers < all);
    }

    private static int buyers(Sheet sheet) {
        var last = sheet.block(CustomerList.LAST);
        return (int) IntStream.range(0, sheet.rows())
                .filter(row -> !last.isMissing(row))
                .count();
    }

    private static List<String> segments(Sheet sheet) {
        var codes = new TreeSet<String>();
        var block = sheet.block(CustomerList.SEGMENT);
        for (int row = 0; row < block.size(); row++) {
            if (!block.isMissing(row)) {
                codes.add(block.text(row));
            }
        }
        return List.copyOf(codes);
    }

    /// Asks how those who are listed are to be handed out.
    void handOut() {
        everyone.ifPresent(sheet -> {
            if (controls.list().getItems() instanceof Found found) {
                work.askToHandOut(controls.list(), sheet, found.rows());
            }
        });
    }

    private void search() {
        everyone.ifPresent(sheet -> {
            var view = work.view();
            var text = view.soughtProperty().get();
            var segment = view.segmentProperty().get();
            var order = view.orderProperty().get();
            work.session()
                    .jobs()
                    .start(Job.of(JOB), _ -> Found.in(sheet, text, segment, order), found -> fill(sheet, found));
        });
    }

    /// Shows who was found; the first is portrayed where nobody is and no segment is looked at.
    private void fill(Sheet sheet, Found found) {
        filling = true;
        controls.list().getSelectionModel().clearSelection();
        if (stale) {
            stale = false;
            var text = work.text(Optional.empty());
            controls.list().setCellFactory(_ -> new CustomerCell(sheet, text));
        }
        controls.list().setItems(found);
        controls.said().count().setText(work.words().text("customers.count", found.size(), sheet.rows()));
        filling = false;
        var view = work.view();
        var customer = view.customerProperty().get();
        if (customer.isEmpty() && view.segmentProperty().get().isEmpty() && !found.isEmpty()) {
            controls.list().getSelectionModel().select(0);
        } else {
            customer.ifPresent(id -> mark(sheet, found, id));
        }
    }

    /// Whoever is portrayed is marked in the list, also when chosen elsewhere.
    void mark(Optional<String> customer) {
        customer.filter(_ -> !filling)
                .ifPresent(id -> everyone.ifPresent(sheet -> {
                    if (!stale && controls.list().getItems() instanceof Found found) {
                        filling = true;
                        mark(sheet, found, id);
                        filling = false;
                    }
                }));
    }

    private void mark(Sheet sheet, Found found, String id) {
        var ids = sheet.block(CustomerList.CUSTOMER);
        var marked = controls.list().getSelectionModel().getSelectedItem();
        if (marked != null && ids.text(marked).equals(id)) {
            return;
        }
        controls.list().getSelectionModel().clearSelection();
        for (int place = 0; place < found.size(); place++) {
            if (ids.text(found.get(place)).equals(id)) {
                controls.list().getSelectionModel().select(place);
                controls.list().scrollTo(Math.max(0, place - 2));
                return;
            }
        }
    }
}
