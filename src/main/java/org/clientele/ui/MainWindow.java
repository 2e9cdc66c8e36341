package org.clientele.ui;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.clientele.project.keys.Post;

/// The one main window: its content is loaded again when the language changes, and when somebody has a project open
/// who may do other things.
public final class MainWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Looks looks;
    private final Language language;
    private final Fxml fxml;
    private final Desk desk;
    private final Navigation navigation;
    private Optional<Post> made = Optional.empty();

    public MainWindow(Looks looks, Language language, Fxml fxml, Desk desk, Navigation navigation) {
        this.looks = looks;
        this.language = language;
        this.fxml = fxml;
        this.desk = desk;
        this.navigation = navigation;
    }

    /// @param content the controller of what fills the window
    public void show(Stage stage, Class<?> content) {
        var scene = new Scene(fxml.load(content));
        looks.dress(scene);
        language.wordsProperty().subscribe((_, _) -> scene.setRoot(fxml.load(content)));
        desk.project().subscribe(open -> {
            if (open.isPresent() && !desk.post().getValue().equals(made)) {
                made = desk.post().getValue();
                scene.setRoot(fxml.load(content));
            }
        });
        stage.titleProperty().bind(title());
        for (var size : new int[] {16, 32, 64, 128}) {
            stage.getIcons().add(new Image("/org/clientele/icons/clientele-" + size + ".png"));
        }
        var room = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(1024, room.getWidth()));
        stage.setMinHeight(Math.min(680, room.getHeight()));
        stage.setWidth(Math.min(WIDTH, room.getWidth()));
        stage.setHeight(Math.min(HEIGHT, room.getHeight()));
        stage.setScene(scene);
        stage.show();
    }

    private ObservableValue<String> title() {
        var named = desk.project().map(name -> name.map(n -> n + " – Clientele").orElse("Clientele"));
        return navigation
                .coveredProperty()
                .flatMap(covered -> covered ? new SimpleObjectProperty<>("Clientele") : named);
    }
}
