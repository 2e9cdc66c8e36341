package org.clientele.ui.imports;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clientele.source.Counts;
import org.clientele.source.FileKind;
import org.clientele.source.Inquiry;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// A file in the list: its name, rows and columns, what it seems to be, how many rows cannot be read.
final class FileCell extends ListCell<FileDraft> {

    /// The share of the list's width that chips fill before they go on below.
    private static final double CHIPS = 0.8;

    private final Words words;
    private final Consumer<FileDraft> remove;

    FileCell(Words words, Consumer<FileDraft> remove) {
        this.words = words;
        this.remove = remove;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(FileDraft draft, boolean empty) {
        super.updateItem(draft, empty);
        setGraphic(empty || draft == null ? null : card(draft));
        setAccessibleText(empty || draft == null ? "" : draft.name());
    }

    private VBox card(FileDraft draft) {
        var name = new Label(draft.name());
        name.getStyleClass().addAll("card-title", "body", "data");
        name.setTooltip(new Tooltip(draft.name()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var close = new Button("", new FontIcon("mdoal-close"));
        close.getStyleClass().addAll("icon-only", "flat", "small");
        close.setAccessibleText(words.text("import.remove", draft.name()));
        close.setTooltip(new Tooltip(close.getAccessibleText()));
        close.setOnAction(_ -> remove.accept(draft));
        var head = new HBox(new FontIcon(icon(draft)), name, close);
        head.getStyleClass().add("row");
        var facts = new Label(facts(draft));
        facts.getStyleClass().addAll("small", "muted", "data");
        var card = new VBox(head, facts, chips(draft));
        card.getStyleClass().add("import-file");
        return card;
    }

    private FlowPane chips(FileDraft draft) {
        var chips = new FlowPane();
        chips.getStyleClass().add("chip-line");
        chips.prefWrapLengthProperty().bind(getListView().widthProperty().multiply(CHIPS));
        draft.detectionProperty().get().ifPresent(found -> {
            chips.getChildren().add(chip(words.name(draft.kind()), style(draft.kind())));
            if (draft.kind() != FileKind.UNKNOWN && draft.kindProperty().get().isEmpty()) {
                chips.getChildren().add(chip(words.percent(found.kind().confidence(), 0), "caption"));
            }
        });
        if (draft.togetherProperty().get().filter(Together::isOne).isPresent()) {
            chips.getChildren().add(chip(words.text("import.together.chip"), "role"));
        }
        draft.again().ifPresent(_ -> chips.getChildren().add(chip(words.text("import.again.chip"), "role")));
        long rejected = draft.left().map(account -> account.counts().rejected()).orElse(0L);
        if (rejected > 0) {
            chips.getChildren().add(chip(words.text("import.rejected.count", rejected), "wrong"));
        }
        if (draft.mended() > 0) {
            chips.getChildren().add(chip(words.text("import.mended.count", draft.mended()), "kind"));
        }
        if (draft.isUnclear()) {
            chips.getChildren().add(chip(words.text("import.order.open"), "personal"));
        }
        draft.problemProperty().get().ifPresent(_ -> chips.getChildren()
                .add(chip(words.text("import.broken"), "wrong")));
        return chips;
    }

    private static String style(FileKind kind) {
        return kind == FileKind.UNKNOWN ? "personal" : "kind";
    }

    private static Label chip(String text, String style) {
        var chip = new Label(text);
        chip.getStyleClass().addAll("chip", style, "data");
        return chip;
    }

    /// Of what a database answers only the first rows are looked at.
    private static boolean isWhole(FileDraft draft, Counts counts) {
        return draft.isFile() || counts.records() < Inquiry.LOOKED_AT;
    }

    private String facts(FileDraft draft) {
        return draft.detectionProperty()
                .get()
                .map(found -> {
                    var counts = draft.left().orElse(found.account()).counts();
                    int columns = draft.optionsProperty()
                            .get()
                            .map(options -> options.columns().size())
                            .orElse(found.columns().size());
                    return words.text(
                            isWhole(draft, counts) ? "import.file" : "import.file.more",
                            counts.records() - counts.skipped(),
                            columns);
                })
                .orElseGet(() -> draft.problemProperty().get().isPresent() ? "" : words.text("import.looking"));
    }

    private static String icon(FileDraft draft) {
        return draft.detectionProperty()
                .get()
                .map(_ -> switch (draft.kind()) {
                    case CUSTOMERS -> "mdomz-person_outline";
                    case ORDERS, ORDER_LINES -> "mdomz-shopping_cart";
                    case PRODUCTS -> "mdoal-local_offer";
                    case REVIEWS -> "mdoal-chat";
                    case INTERACTIONS -> "mdomz-touch_app";
                    case WEB_LOG -> "mdoal-language";
                    case UNKNOWN -> "mdoal-insert_drive_file";
                })
                .orElse("mdoal-insert_drive_file");
    }
}
