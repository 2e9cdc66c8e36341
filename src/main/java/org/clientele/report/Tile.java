package org.clientele.report;

import org.clientele.table.Schema;

/// One card of a dashboard. The id is stable while the tile is moved or changed.
public sealed interface Tile permits ChartTile, KpiTile, TableTile {

    String id();

    String title();

    /// The name, within the dashboard, of the sheet it reads.
    String dataset();

    Place place();

    /// @throws org.clientele.spec.Problem if a column is missing or of the wrong type
    void check(Schema schema);

    Tile at(Place other);

    Tile titled(String other);
}
