package org.clientele.ui.customers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.GroupPage;
import org.clientele.customer.Mask;
import org.clientele.project.Receipt;
import org.clientele.project.ReceiptText;
import org.clientele.project.audit.Disclosure;
import org.clientele.report.PortraitText;
import org.clientele.table.Sheet;
import org.clientele.ui.Erasing;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Knowable;
import org.clientele.ui.Language;
import org.clientele.ui.LeftOut;
import org.clientele.ui.Navigation;
import org.clientele.ui.Notices;
import org.clientele.ui.OpenProject;
import org.clientele.ui.Session;
import org.clientele.ui.SheetExport;
import org.clientele.ui.Stop;
import org.clientele.ui.customers.CustomersView.Revealed;
import org.clientele.words.Words;
import org.clientele.workbook.Portraits;

/// What can be done on the customers stop.
public final class CustomerWork {

    /// How long personal values stay in sight.
    static final Duration SHOWN_FOR = Duration.ofMinutes(5);

    private final Session session;
    private final Navigation navigation;
    private final Language language;
    private final PageFiles files;
    private final Handing lists;
    private final Erasing erasing;
    private final CustomersView view = new CustomersView();
    private final PauseTransition hiding = new PauseTransition(javafx.util.Duration.millis(SHOWN_FOR.toMillis()));

    public CustomerWork(Session session, Navigation navigation, Language language, FileChoice choice, Notices notices) {
        this.session = session;
        this.navigation = navigation;
        this.language = language;
        erasing = new Erasing(session, navigation, notices, language);
        files = new PageFiles(session, choice, notices, language);
        lists = new Handing(session, choice, new SheetExport(session, choice, notices, language), language);
        hiding.setOnFinished(_ -> hide());
    }

    Session session() {
        return session;
    }

    CustomersView view() {
        return view;
    }

    Words words() {
        return language.words();
    }

    /// How portraits are worded now, with personal values masked but those of the customer who is revealed.
    PortraitText text(Optional<String> customer) {
        return Portraits.text(session.book(), words()).masked(isRevealed(customer) ? Mask.SHOWN : Mask.MASKED);
    }

    /// Says which columns of the tables that tell of customers who is in does not see.
    void tell(LeftOut leftOut) {
        leftOut.say(session, Known.of(session).map(Known::tables).orElse(List.of()), (count, columns) -> words().text(
                        "withheld.dots", count, columns));
    }

    /// How printed portraits are worded: with the notes on what they are made of.
    private PortraitText printed(Optional<String> customer) {
        var remarks = Portraits.of(session.book(), session.outlook()).map(portraits -> portraits.remarks(words()));
        return text(customer).remarking(remarks.orElse(List.of()));
    }

    /// Lets figures of the page that is looked at be asked how they are known.
    Knowable figures() {
        return new Knowable(session, words(), () -> Known.of(session).flatMap(known -> view.customerProperty()
                .get()
                .map(known::portrait)
                .or(() -> view.segmentProperty().get().map(known::group))));
    }

    boolean isRevealed(Optional<String> customer) {
        return view.revealedProperty()
                .get()
                .filter(r -> customer.equals(Optional.of(r.customer())))
                .isPresent();
    }

    void showCustomer(String id) {
        if (!view.revealedProperty().get().map(Revealed::customer).equals(Optional.of(id))) {
            hide();
        }
        view.customerProperty().set(Optional.of(id));
    }

    void showSegment(Optional<String> code) {
        hide();
        view.customerProperty().set(Optional.empty());
        view.segmentProperty().set(code);
    }

    /// Asks for a reason; what is shown is recorded first.
    void askToReveal(String customer) {
        navigation.showDetails(() -> RevealForm.of(words(), disclosures(customer), reason -> reveal(customer, reason)));
    }

    List<Disclosure> disclosures(String customer) {
        return project().map(OpenProject::disclosures).orElse(List.of()).stream()
                .filter(d -> d.customer().equals(customer))
                .toList();
    }

    private Optional<OpenProject> project() {
        return session.projectProperty().get();
    }

    private void reveal(String customer, String reason) {
        var now = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        project().ifPresent(p -> p.record(new Disclosure(now, customer, reason)));
        view.revealedProperty()
                .set(Optional.of(new Revealed(customer, Instant.now().plus(SHOWN_FOR))));
        hiding.playFromStart();
        navigation.hideDetails();
    }

    /// Masks personal values again.
    void hide() {
        hiding.stop();
        view.revealedProperty().set(Optional.empty());
    }

    /// Asks how a list of customers is to be handed out.
    void askToHandOut(javafx.scene.Node owner, Sheet everyone, int[] rows) {
        var asked =
                new Handing.Listed(everyone, rows, view.segmentProperty().get().map(text(Optional.empty())::segment));
        navigation.showDetails(() -> new HandoutForm(session, words(), asked, (handout, reason) -> {
                    navigation.hideDetails();
                    lists.export(owner, asked, handout, reason);
                })
                .view());
    }

    void recommend() {
        navigation.go(Stop.RECOMMEND);
    }

    /// Writes the printable page, masked as it is in the window.
    void export(javafx.scene.Node owner, CustomerPortrait page, Optional<ReasonList> why) {
        files.export(owner, page, why, printed(Optional.of(page.customer())));
    }

    /// Says what it is, then writes all that is known of a customer.
    void exportKnown(javafx.scene.Node owner, String customer) {
        Runnable write = () -> {
            files.exportKnown(owner, customer);
            navigation.hideDetails();
        };
        navigation.showDetails(() -> SubjectForm.of(words(), customer, write, navigation::hideDetails));
    }

    /// Asks whether a customer is to be erased, after saying what would go.
    void askToErase(javafx.scene.Node owner, String customer) {
        navigation.showDetails(() -> EraseForm.of(
                words(),
                customer,
                erasing,
                reason -> erasing.erase(customer, reason, receipt -> erased(owner, receipt)),
                erasing::leave));
    }

    private void erased(javafx.scene.Node owner, Receipt receipt) {
        hide();
        view.customerProperty().set(Optional.empty());
        view.soughtProperty().set("");
        navigation.showDetails(() -> EraseForm.receipt(
                words(),
                new ReceiptText(words()).lines(receipt),
                () -> files.export(owner, receipt),
                navigation::hideDetails));
    }

    /// Writes the printable page of a segment.
    void export(javafx.scene.Node owner, GroupPage page) {
        files.export(owner, page, printed(Optional.empty()));
    }
}
