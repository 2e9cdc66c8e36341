package org.clientele.ui.frame;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clientele.words.Words;
import org.clientele.workbook.History.Moment;
import org.kordamp.ikonli.javafx.FontIcon;

/// One decision of the history: what it was, when, what people call it, and how it stands to the current one.
final class MomentCell extends ListCell<MomentCell.Line> {

    /// How a moment stands to the current one.
    enum Place {
        NOW("mdoal-location_on"),
        BEFORE("mdoal-check"),
        AHEAD("mdomz-redo"),
        BRANCH("mdoal-call_split");

        private final String icon;

        Place(String icon) {
            this.icon = icon;
        }
    }

    record Line(Moment moment, Place place) {}

    private final Words words;

    MomentCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : row(line));
        setAccessibleText(empty || line == null ? "" : spoken(line));
    }

    private HBox row(Line line) {
        var what = new Label(said(line.moment()));
        what.setWrapText(true);
        what.getStyleClass().add(line.place() == Place.NOW ? "card-title" : "body");
        var when = new Label(facts(line));
        when.getStyleClass().addAll("caption", "muted");
        var texts = new VBox(what, when);
        if (!line.moment().name().isEmpty()) {
            var name = new Label(line.moment().name(), new FontIcon("mdoal-bookmark"));
            name.getStyleClass().addAll("chip", "role", "data");
            texts.getChildren().addFirst(name);
        }
        var icon = new FontIcon(line.place().icon);
        if (line.place() == Place.NOW) {
            icon.getStyleClass().add("icon-accent");
        }
        var row = new HBox(icon, texts);
        row.getStyleClass().addAll("row", "moment");
        row.setOpacity(line.place() == Place.BRANCH || line.place() == Place.AHEAD ? 0.75 : 1);
        row.maxWidthProperty().bind(getListView().widthProperty().subtract(36));
        return row;
    }

    private String said(Moment moment) {
        return words.text(moment.label().key(), moment.label().args().toArray());
    }

    private String facts(Line line) {
        var place = words.name(line.place());
        return line.moment().at().equals(Instant.EPOCH)
                ? place
                : words.text(
                        "history.facts",
                        place,
                        LocalDateTime.ofInstant(line.moment().at(), ZoneId.systemDefault()));
    }

    private String spoken(Line line) {
        return line.moment().name() + " " + said(line.moment()) + " " + facts(line);
    }
}
