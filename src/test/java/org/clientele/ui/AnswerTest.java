package org.clientele.ui;

import static org.clientele.ui.FxTest.await;
import static org.clientele.ui.FxTest.doFx;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.clientele.recipe.DropColumns;
import org.clientele.recipe.Recipe;
import org.clientele.source.Sources;
import org.clientele.table.Sheet;
import org.clientele.workbook.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class AnswerTest {

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final Frames frames = new Frames();

    @AfterEach
    void close() {
        doFx(frames::stop);
        bench.close();
    }

    private static final class Frames extends AnimationTimer {

        private int seen;

        @Override
        public void handle(long now) {
            seen++;
        }
    }

    @Test
    void theFirstQuestionOfAScreenWaitsUntilTheScreenIsThere() {
        ObjectProperty<Optional<Question>> question = new SimpleObjectProperty<>(Optional.empty());
        doFx(() -> {
            session.open(ShopProject.sample());
            var view = new Pane();
            new Scene(view);
            session.answer("data.table", Shown.in(view), question, Sheet.class)
                    .resultProperty()
                    .subscribe(table -> table.ifPresent(_ -> frames.stop()));
            frames.start();
            question.set(Optional.of(without("city")));
        });

        await(() -> bench.jobs.running().isEmpty());
        assertTrue(frames.seen > 3, "frames " + frames.seen);
    }

    private Question without(String column) {
        var file = session.book().nodes(Sources.class).getFirst();
        var fewer = Node.of("fewer", "Fewer", Recipe.of(new DropColumns(List.of(column))), file.id());
        return new Question(session.book().with(fewer), "fewer");
    }
}
