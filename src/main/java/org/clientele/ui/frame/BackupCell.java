package org.clientele.ui.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clientele.project.backup.Backup;
import org.clientele.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// One backup: when it was made, how large it is, and whether it was found whole.
final class BackupCell extends ListCell<Backup> {

    private final Words words;
    private final StackPane sign = new StackPane();
    private final Label made = new Label();
    private final Label facts = new Label();
    private final HBox line = new HBox(sign, new VBox(made, facts));

    BackupCell(Words words) {
        this.words = words;
        facts.getStyleClass().addAll("small", "muted");
        sign.setAlignment(Pos.TOP_CENTER);
        line.getStyleClass().add("sign-line");
    }

    @Override
    protected void updateItem(Backup backup, boolean empty) {
        super.updateItem(backup, empty);
        if (empty || backup == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        made.setText(words.date(local(backup.at())));
        var icon = new FontIcon(backup.isVerified() ? "mdoal-check" : "mdoal-error_outline");
        icon.getStyleClass().add(backup.isVerified() ? "icon-good" : "icon-look");
        sign.getChildren().setAll(icon);
        facts.setText(words.text("backups.facts", size(backup), state(backup)));
        setAccessibleText(made.getText() + ", " + facts.getText());
        setGraphic(line);
    }

    private String state(Backup backup) {
        return backup.manifest()
                .verified()
                .map(at -> words.text("backups.verified", local(at)))
                .orElseGet(() -> words.text("backups.unverified"));
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }

    private String size(Backup backup) {
        try {
            return words.text("backups.size", Files.size(backup.file()) / 1e6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
