package org.clientele.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/// Pictures of scenes for people to look at, in `target/pictures`.
public final class Pictures {

    private Pictures() {}

    public static Path of(Scene scene, String name) {
        var image = FxTest.onFx(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
        var file = Path.of("target", "pictures", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
