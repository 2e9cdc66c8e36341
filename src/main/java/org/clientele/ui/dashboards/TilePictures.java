package org.clientele.ui.dashboards;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.clientele.customer.Aim;
import org.clientele.job.Job;
import org.clientele.project.audit.Leaving;
import org.clientele.report.ChartTile;
import org.clientele.report.Page;
import org.clientele.report.Picture;
import org.clientele.report.Pictures;
import org.clientele.report.Tile;
import org.clientele.spec.Progress;
import org.clientele.ui.Exported;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Session;

/// Saves the chart of a tile as a picture.
public final class TilePictures {

    private enum Format {
        PNG,
        SVG
    }

    private final Session session;
    private final Pictures pictures;
    private final Inks inks;
    private final FileChoice choice;

    public TilePictures(Session session, Pictures pictures, Inks inks, FileChoice choice) {
        this.session = session;
        this.pictures = pictures;
        this.inks = inks;
        this.choice = choice;
    }

    /// Returns what draws the figures of pages that leave.
    Pictures drawn() {
        return pictures;
    }

    /// Returns the menu items of a tile; none where it is no chart or nothing is computed yet.
    List<MenuItem> items(Optional<Page> page, Tile tile, Node owner) {
        if (page.isEmpty() || !(tile instanceof ChartTile)) {
            return List.of();
        }
        return List.of(item(page.get(), tile, owner, Format.PNG), item(page.get(), tile, owner, Format.SVG));
    }

    private MenuItem item(Page page, Tile tile, Node owner, Format format) {
        var ending = format.name().toLowerCase(Locale.ROOT);
        var item = new MenuItem(inks.words().text("dashboards.tile." + ending));
        item.setId("tile-" + ending);
        item.setOnAction(_ -> choice.save(owner, tile.title(), ending).ifPresent(file -> {
            var picture = Picture.of(page, tile.id(), inks.paper(page.currency()));
            session.jobs()
                    .start(Job.of("export").about(file), progress -> written(picture, format, file, progress), _ -> {});
        }));
        return item;
    }

    private Path written(Picture picture, Format format, Path file, Progress progress) {
        var drawn = drawn(picture, format);
        session.log(Leaving.page("picture", Aim.INSIDE).with("format", format), file);
        return Exported.write(file, drawn, progress);
    }

    private byte[] drawn(Picture picture, Format format) {
        return switch (format) {
            case PNG -> pictures.png(picture);
            case SVG -> pictures.svg(picture);
        };
    }
}
