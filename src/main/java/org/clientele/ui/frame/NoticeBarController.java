package org.clientele.ui.frame;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.clientele.ui.Commands;
import org.clientele.ui.Language;
import org.clientele.ui.Notice;
import org.clientele.ui.Notices;
import org.clientele.ui.Shown;
import org.clientele.words.Words;

/// The notices below the stage, the newest first and a few at a time; what was done passes by itself, what went wrong
/// stays until it is closed.
public final class NoticeBarController {

    private static final Duration LONG_ENOUGH = Duration.seconds(6);

    /// More of them at once would leave the stage too little room.
    private static final int FEW = 3;

    private final Notices notices;
    private final Commands commands;
    private final Words words;
    private final PauseTransition passing = new PauseTransition(LONG_ENOUGH);
    private int first;

    @FXML
    private VBox notice;

    @FXML
    private VBox rows;

    @FXML
    private VBox others;

    @FXML
    private Hyperlink more;

    public NoticeBarController(Notices notices, Commands commands, Language language) {
        this.notices = notices;
        this.commands = commands;
        words = language.words();
    }

    @FXML
    private void initialize() {
        notices.standingProperty().when(Shown.in(notice)).subscribe(this::tell);
    }

    private void tell(List<Notice> standing) {
        passing.stop();
        notice.setVisible(!standing.isEmpty());
        notice.setManaged(notice.isVisible());
        first = 0;
        show(standing);
        standing.stream().filter(told -> told.kind() == Notice.Kind.DONE).forEach(this::pass);
    }

    private void show(List<Notice> standing) {
        rows.getChildren()
                .setAll(standing.stream().skip(first).limit(FEW).map(this::row).toList());
        others.setVisible(standing.size() > FEW);
        others.setManaged(others.isVisible());
        var rest = standing.size() - first - FEW;
        more.setText(rest > 0 ? words.text("frame.notice.more", rest) : words.text("frame.notice.newest"));
    }

    private NoticeRow row(Notice told) {
        return new NoticeRow(told, commands, words, () -> notices.dismiss(told));
    }

    private void pass(Notice done) {
        passing.setOnFinished(_ -> notices.dismiss(done));
        passing.playFromStart();
    }

    @FXML
    private void more() {
        var standing = notices.standingProperty().get();
        first = first + FEW < standing.size() ? first + FEW : 0;
        show(standing);
    }
}
