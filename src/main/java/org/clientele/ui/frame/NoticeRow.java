package org.clientele.ui.frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Notice;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// One notice: what it says, what helps against it, and a button that closes it.
final class NoticeRow extends HBox {

    private final Notice notice;
    private final Words words;

    NoticeRow(Notice notice, Commands commands, Words words, Runnable close) {
        this.notice = notice;
        this.words = words;
        var failed = notice.kind() == Notice.Kind.FAILURE;
        getStyleClass().add("notice");
        switch (notice.kind()) {
            case DONE -> getStyleClass().add("done");
            case FAILURE -> getStyleClass().add("failure");
            case PROBLEM -> {}
        }
        getChildren()
                .addAll(
                        new FontIcon(notice.kind() == Notice.Kind.DONE ? "mdoal-check" : "mdoal-info"),
                        text(),
                        offer(commands),
                        copy(),
                        shown(small("openLogs", "frame.notice.logs", () -> commands.run(Command.LOGS, this)), failed),
                        closing(close));
    }

    private Label text() {
        var text = new Label(notice.text());
        text.setId("noticeText");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private Node offer(Commands commands) {
        var help = notice.offer().filter(commands::isPossible);
        var button = new Button(help.map(words::name).orElse(""));
        help.ifPresent(command -> button.setOnAction(_ -> commands.run(command, this)));
        return shown(small("offer", button), help.isPresent());
    }

    private Node copy() {
        return shown(
                small("copyNotice", "frame.notice.copy", () -> {
                    var content = new ClipboardContent();
                    content.putString(notice.details());
                    Clipboard.getSystemClipboard().setContent(content);
                }),
                notice.kind() != Notice.Kind.DONE && !notice.details().isEmpty());
    }

    private Button small(String id, String key, Runnable act) {
        var button = new Button(words.text(key));
        button.setOnAction(_ -> act.run());
        return small(id, button);
    }

    private static Button small(String id, Button button) {
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Button closing(Runnable close) {
        var button = new Button(null, new FontIcon("mdoal-close"));
        button.setId("closeNotice");
        button.getStyleClass().addAll("icon-only", "flat");
        button.setAccessibleText(words.text("frame.notice.close"));
        button.setTooltip(new Tooltip(words.text("frame.notice.close")));
        button.setOnAction(_ -> close.run());
        return button;
    }

    private static Node shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
        return node;
    }
}
