package org.clientele.ui;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class UnseenTest {

    @Test
    void whatIsKeptOutForAFrameComesThen() {
        var content = new Label("a");
        var pane = new Pane(content);
        doFx(() -> {
            Unseen.before(1, pane);
            assertEquals(List.of(), pane.getChildren());
        });

        await("it is there", () -> pane.getChildren().equals(List.of(content)));
    }

    @Test
    void whatIsHiddenComesWhenItIsShown() {
        var content = new Label("a");
        var pane = new Pane(content);
        doFx(() -> Unseen.hide(pane));
        assertEquals(List.of(), onFx(pane::getChildren));

        doFx(() -> pane.setVisible(true));

        assertEquals(List.of(content), onFx(pane::getChildren));
    }

    @Test
    void aPageIsSeenOnceItsDocumentIsThere() {
        var page = onFx(WebView::new);
        doFx(() -> Unseen.untilLoaded(page));
        assertEquals(0, onFx(page::getOpacity));

        doFx(() -> page.getEngine().loadContent("<p>dark</p>"));

        await("it is seen", () -> page.getOpacity() == 1);
    }
}
