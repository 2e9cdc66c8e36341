package org.clientele.ui.clean;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.analysis.privacy.Trace;
import org.clientele.recipe.Finding;
import org.clientele.words.Words;

/// A finding: how much it matters, what it is, and a few examples.
final class FindingCell extends ListCell<Finding> {

    private static final int EXAMPLES = 4;

    private final Words words;

    FindingCell(Words words) {
        this.words = words;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setGraphic(empty || finding == null ? null : card(finding));
        setAccessibleText(empty || finding == null ? "" : sentence(finding));
    }

    /// As high as the sentence is when it wraps at the list's width; a cell by itself asks for one line.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        var room = width < 0 ? getListView().getWidth() : width;
        return snappedTopInset()
                + getGraphic().prefHeight(room - snappedLeftInset() - snappedRightInset())
                + snappedBottomInset();
    }

    private String sentence(Finding finding) {
        return words.text(Steps.key(finding), finding.count(), finding.columns());
    }

    private VBox card(Finding finding) {
        var chip = new Label(words.name(finding.effect()));
        chip.getStyleClass().addAll("chip", style(finding.effect()));
        var text = new Label(sentence(finding));
        text.setWrapText(true);
        text.getStyleClass().addAll("body", "card-title");
        var card = new VBox(new HBox(chip), text);
        if (!finding.examples().isEmpty() && finding.privacy() == org.clientele.table.Privacy.OPEN) {
            card.getChildren().add(examples(said(finding)));
        }
        card.getStyleClass().add("finding");
        return card;
    }

    /// What was found of personal values is said by its kind, never by a value.
    private List<String> said(Finding finding) {
        return finding.kind() != Finding.Kind.PERSONAL_DATA
                ? finding.examples()
                : finding.examples().stream()
                        .map(kind -> words.name(Trace.valueOf(kind)))
                        .toList();
    }

    private static Label examples(List<String> examples) {
        var label = new Label(String.join(" · ", examples.subList(0, Math.min(EXAMPLES, examples.size()))));
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private static String style(Finding.Effect effect) {
        return switch (effect) {
            case AFFECTS_RESULTS -> "wrong";
            case AFFECTS_SOME -> "personal";
            case TIDY_UP -> "count";
        };
    }
}
