package org.clientele.ui;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.clientele.chart.Box;
import org.clientele.chart.Curves;
import org.clientele.chart.Curves.Axis;
import org.clientele.chart.Curves.Curve;
import org.clientele.chart.Curves.Guide;
import org.clientele.chart.Curves.Style;
import org.clientele.chart.Data;
import org.clientele.chart.Drawn;
import org.clientele.chart.Ink;
import org.clientele.chart.Scatter;
import org.clientele.chart.Theme;
import org.clientele.chart.Unit;
import org.clientele.report.Exhibit;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Field;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class FigureViewTest {

    private static final int ROWS = 900;
    private static final Ink LIGHT = Ink.of(Words.in(Locale.ENGLISH), Theme.LIGHT);
    private static final Ink DARK = Ink.of(Words.in(Locale.SIMPLIFIED_CHINESE), Theme.DARK);

    private final FigureView view = onFx(FigureView::new);
    private final Stage stage = onFx(Stage::new);

    @AfterEach
    void close() {
        doFx(stage::close);
    }

    private static Data shop() {
        var random = new Random(7);
        var age = new double[ROWS];
        var paid = new double[ROWS];
        var city = new ArrayList<String>();
        for (int i = 0; i < ROWS; i++) {
            age[i] = 18 + random.nextInt(60);
            paid[i] = Math.round(Math.exp(3 + random.nextGaussian() * 0.7) + age[i]);
            city.add(List.of("北京", "上海", "<b>Berlin</b>", "Paris").get(random.nextInt(4)));
        }
        var schema = Schema.of(
                Field.of("age", Type.DECIMAL),
                Field.of("paid", Type.DECIMAL, Role.AMOUNT),
                Field.of("city", Type.TEXT));
        return new Data(Sheet.of(
                schema,
                RowIds.of("t", ROWS),
                List.of(new DecimalBlock(age), new DecimalBlock(paid), TextBlock.of(city))));
    }

    private static List<Exhibit> three() {
        var data = shop();
        var all = new BitSet();
        all.set(0, ROWS);
        var scatter = new Scatter("age", "paid", 400).plot(data, all);
        var box = new Box("city", "paid", 5).plot(data, all);
        var roc =
                Curve.of("Logistic regression", Style.STEPS, List.of(0.0, 0.1, 0.4, 1.0), List.of(0.0, 0.5, 0.8, 1.0));
        var other = Curve.of("Decision tree", Style.STEPS, List.of(0.0, 0.2, 0.6, 1.0), List.of(0.0, 0.5, 0.8, 1.0));
        var curves = new Curves(List.of(roc, other), Axis.share("False alarms"), Axis.share("Hits"), Guide.DIAGONAL);
        return List.of(
                new Exhibit("Age and paid", scatter, drawn("age", "paid")),
                new Exhibit("Paid by city", box, drawn("city", "paid")),
                new Exhibit("ROC", curves, drawn()));
    }

    private static Drawn drawn(String... axes) {
        var roles = List.of(axes).stream()
                .map(a -> a.equals("paid") ? Role.AMOUNT : Role.NONE)
                .toList();
        return new Drawn(List.of(axes), roles, Unit.MONEY, List.of());
    }

    private void shown(List<Exhibit> exhibits, Ink ink, int drawn) {
        doFx(() -> {
            if (!stage.isShowing()) {
                stage.setScene(new Scene(view, 990, 420));
                stage.show();
            }
            view.show(exhibits, ink);
        });
        await("drawn", () -> ("" + drawn).equals(script("document.querySelectorAll('.plot .main-svg').length / 3")));
        doFx(() -> view.layout());
    }

    private String script(String script) {
        return String.valueOf(
                ((WebView) view.getChildren().getFirst()).getEngine().executeScript(script));
    }

    @Test
    void figuresStandSideBySideAndAreSpoken() {
        shown(three(), LIGHT, 3);
        await("painted", () -> "3".equals(script("document.querySelectorAll('.tile').length")));
        Pictures.of(stage.getScene(), "figures-light");

        assertTrue(onFx(() -> script("document.body.textContent")).contains("400 of 900 points, at random"));
        assertEquals("0", onFx(() -> script("document.querySelectorAll('b:not(.x)').length")));
        var spoken = onFx(() -> view.getChildren().getFirst().getAccessibleText());
        assertTrue(spoken.contains("Paid by city: 4 parts; greatest"), spoken);
    }

    @Test
    void oneFigureFillsTheViewAndIsATableToo() {
        shown(three().subList(0, 1), DARK, 1);
        Pictures.of(stage.getScene(), "figures-dark");

        doFx(() -> script("document.querySelector('.acts button').click()"));

        assertEquals("400", onFx(() -> script("document.querySelectorAll('tbody tr').length")));
        assertEquals("0", onFx(() -> script("document.querySelectorAll('.acts button').length - 1")));
    }

    @Test
    void figuresAndTheRowsOfTheirTablesCanBeAskedByMouseAndKeyboard() {
        var asked = new ArrayList<String>();
        doFx(() -> view.know((figure, mark) -> asked.add(figure + " " + mark)));
        shown(three(), LIGHT, 3);
        var press = "dispatchEvent(new KeyboardEvent('keydown', {key: 'i', ctrlKey: true, bubbles: true}))";

        onFx(() -> script("document.querySelectorAll('.tile')[2]." + press));
        onFx(() -> script("document.querySelectorAll('.tile')[2].querySelector('button').click()"));
        onFx(() -> script("document.querySelectorAll('.tile')[2].querySelectorAll('tbody tr')[1]." + press));
        onFx(() -> script("document.querySelectorAll('.tile')[2].querySelectorAll('tbody tr')[2]"
                + ".dispatchEvent(new MouseEvent('contextmenu', {bubbles: true, cancelable: true}))"));

        assertEquals(List.of("2 -1", "2 1", "2 2"), asked);
    }
}
