package org.clientele.ui.frame;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Language;
import org.clientele.ui.Notice;
import org.clientele.ui.Notices;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The newest notice, below the stage; what was done passes by itself, what went wrong stays until it is closed.
public final class NoticeBarController {

    private static final Duration LONG_ENOUGH = Duration.seconds(6);

    private final Notices notices;
    private final Commands commands;
    private final Words words;
    private final PauseTransition passing = new PauseTransition(LONG_ENOUGH);

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

    @FXML
    private Button copyNotice;

    @FXML
    private Button offer;

    @FXML
    private Button openLogs;

    public NoticeBarController(Notices notices, Commands commands, Language language) {
        this.notices = notices;
        this.commands = commands;
        words = language.words();
    }

    @FXML
    private void initialize() {
        passing.setOnFinished(_ -> notices.dismiss());
        notices.newestProperty().when(Shown.in(notice)).subscribe(this::tell);
    }

    private void tell(Optional<Notice> newest) {
        notice.setVisible(newest.isPresent());
        notice.setManaged(newest.isPresent());
        passing.stop();
        newest.ifPresent(this::tell);
    }

    private void tell(Notice newest) {
        noticeText.setText(newest.text());
        notice.getStyleClass().removeAll("done", "failure");
        switch (newest.kind()) {
            case DONE -> notice.getStyleClass().add("done");
            case FAILURE -> notice.getStyleClass().add("failure");
            case PROBLEM -> {}
        }
        var done = newest.kind() == Notice.Kind.DONE;
        copyNotice.setVisible(!done);
        openLogs.setVisible(newest.kind() == Notice.Kind.FAILURE);
        openLogs.setManaged(openLogs.isVisible());
        var help = newest.offer().filter(commands::isPossible);
        help.ifPresent(command -> offer.setText(words.name(command)));
        offer.setVisible(help.isPresent());
        offer.setManaged(help.isPresent());
        if (done) {
            passing.playFromStart();
        }
    }

    @FXML
    private void copyNotice() {
        var content = new ClipboardContent();
        notices.newestProperty().get().ifPresent(n -> content.putString(n.details()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @FXML
    private void help() {
        notices.newestProperty().get().flatMap(Notice::offer).ifPresent(command -> commands.run(command, notice));
    }

    @FXML
    private void openLogs() {
        commands.run(Command.LOGS, notice);
    }

    @FXML
    private void closeNotice() {
        notices.dismiss();
    }
}
