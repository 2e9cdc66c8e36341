package org.clientele.ui.dashboards;

import java.util.Optional;
import org.clientele.report.Tile;

/// Takes the tile that a form holds, to be shown on the page before it is kept; none shows the page as it is.
interface Previews {

    void show(Optional<Tile> tile);
}
