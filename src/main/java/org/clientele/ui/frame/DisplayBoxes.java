package org.clientele.ui.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.clientele.ui.Options;
import org.clientele.words.CurrencyMark;
import org.clientele.words.CurrencySide;
import org.clientele.words.DayForm;
import org.clientele.words.Decimals;
import org.clientele.words.Display;
import org.clientele.words.Shortening;
import org.clientele.words.Signs;
import org.clientele.words.Words;

/// A box for each part of how numbers, days and amounts are written; each choice is shown by what it makes of an
/// example.
final class DisplayBoxes {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final String CURRENCY = "EUR";

    private final Words words;
    private final Preferring preferring;
    private final List<Runnable> renewals = new ArrayList<>();

    DisplayBoxes(Words words, Preferring preferring) {
        this.words = words;
        this.preferring = preferring;
    }

    List<VBox> all() {
        return List.of(
                box(Display.SIGNS, Signs.values(), Display::signs, Display::with, w -> w.number(1234567.89, 2)),
                box(Display.DAYS, DayForm.values(), Display::days, Display::with, w -> w.date(DAY)),
                box(Display.AMOUNTS, Decimals.values(), Display::amounts, Display::with, w -> w.money(1234.567, "", 2)),
                box(
                        Display.CURRENCY,
                        CurrencyMark.values(),
                        Display::currency,
                        Display::with,
                        w -> w.money(1234.5, CURRENCY, 2)),
                box(
                        Display.SIDE,
                        CurrencySide.values(),
                        Display::side,
                        Display::with,
                        w -> w.money(1234.5, CURRENCY, 2)),
                box(
                        Display.SHORTENING,
                        Shortening.values(),
                        Display::shortening,
                        Display::with,
                        w -> w.brief(268_400, "")));
    }

    /// Writes all examples again: those of one box depend on the others.
    void renew() {
        renewals.forEach(Runnable::run);
    }

    private <E extends Enum<E>> VBox box(
            String part,
            E[] choices,
            Function<Display, E> now,
            BiFunction<Display, E, Display> with,
            Function<Words, String> example) {
        var box = new ComboBox<E>();
        box.setId("display-" + part);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(choices);
        renewals.add(() -> {
            Options.name(box, choice -> said(choice, with, example));
            box.setButtonCell(new Chosen<>(box));
            box.setValue(now.apply(preferring.display()));
        });
        Options.onChoice(box, choice -> preferring.display(with.apply(preferring.display(), choice)));
        var label = new Label(words.text("preferences." + part));
        label.setLabelFor(box);
        var field = new VBox(label, box);
        field.getStyleClass().add("field");
        return field;
    }

    /// What was chosen, in the words of now: a box writes it anew only with another cell.
    private static final class Chosen<E> extends ListCell<E> {

        private final ComboBox<E> box;

        Chosen(ComboBox<E> box) {
            this.box = box;
        }

        @Override
        protected void updateItem(E choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? "" : box.getConverter().toString(choice));
        }
    }

    /// Returns an example of a choice, and its name where it has one of its own.
    private <E extends Enum<E>> String said(
            E choice, BiFunction<Display, E, Display> with, Function<Words, String> example) {
        var shown = example.apply(words.showing(with.apply(preferring.display(), choice)));
        return choice.ordinal() == 0 && !(choice instanceof CurrencyMark)
                ? words.text("preferences.usual", shown)
                : shown;
    }
}
