package org.clientele.ui.frame;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.concurrent.Worker;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.web.WebView;
import org.clientele.ui.Language;
import org.clientele.ui.Navigation;
import org.clientele.ui.Settings;
import org.clientele.ui.Unseen;
import org.clientele.ui.frame.Guide.Chapter;

/// The guide: its chapters at the left, the page at the right; it opens where the window is.
public final class GuideController {

    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    private final Navigation navigation;
    private final Settings settings;
    private final Language language;

    @FXML
    private ListView<Chapter> chapters;

    @FXML
    private WebView page;

    public GuideController(Navigation navigation, Settings settings, Language language) {
        this.navigation = navigation;
        this.settings = settings;
        this.language = language;
    }

    @FXML
    private void initialize() {
        var all = new Guide(language.words().locale()).chapters();
        chapters.setCellFactory(_ -> new Title());
        var none = new Label(language.words().text("guide.none"));
        none.setWrapText(true);
        chapters.setPlaceholder(none);
        chapters.getItems().setAll(all);
        page.setAccessibleText(language.words().text("window.guide"));
        Unseen.untilLoaded(page);
        page.setContextMenuEnabled(false);
        page.fontScaleProperty().bind(settings.scaleProperty().map(percent -> percent / 100.0));
        page.getEngine().loadContent(html(all));
        page.getEngine().getLoadWorker().stateProperty().subscribe(state -> {
            if (state == Worker.State.SUCCEEDED) {
                chapters.getSelectionModel().selectedItemProperty().subscribe(this::show);
            }
        });
        var here = navigation.stop().name().toLowerCase(Locale.ROOT);
        chapters.getSelectionModel().select(0);
        all.stream().filter(c -> c.name().equals(here)).findFirst().ifPresent(c -> chapters.getSelectionModel()
                .select(c));
    }

    private void show(Chapter chapter) {
        if (chapter != null) {
            page.getEngine().executeScript("document.getElementById('" + chapter.name() + "').scrollIntoView()");
        }
    }

    private String html(List<Chapter> all) {
        var dark = settings.themeProperty().get().isDark();
        var colours = dark ? "background:#0d1117;color:#c9d1d9" : "background:#ffffff;color:#24292f";
        var line = dark ? "#30363d" : "#d0d7de";
        var style = "body{font:14px/1.6 'Clientele Sans',sans-serif;%s;margin:0 1.4em 60vh;max-width:46em}"
                        .formatted(colours)
                + "img{max-width:100%%;border:1px solid %1$s}td,th{border:1px solid %1$s;padding:.3em .6em;text-align:left}"
                        .formatted(line)
                + "table{border-collapse:collapse}section{border-bottom:1px solid " + line + "}h1{font-size:1.4em}";
        var body = all.stream()
                .map(c -> "<section id=\"" + c.name() + "\">" + c.html() + "</section>")
                .collect(Collectors.joining());
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
                + " content=\""
                + POLICY + "\"><style>" + style + "</style></head><body>" + body + "</body></html>";
    }

    /// A chapter by its title.
    private static final class Title extends ListCell<Chapter> {

        @Override
        protected void updateItem(Chapter chapter, boolean empty) {
            super.updateItem(chapter, empty);
            setText(empty || chapter == null ? "" : chapter.title());
        }
    }
}
