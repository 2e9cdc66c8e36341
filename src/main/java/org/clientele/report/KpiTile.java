package org.clientele.report;

import java.util.Optional;
import org.clientele.chart.Measure;
import org.clientele.table.Schema;
import org.clientele.table.Type;

/// A tile of one number, with its course by month where a time column is named.
public record KpiTile(String id, String title, String dataset, Place place, Measure measure, Optional<String> time)
        implements Tile {

    @Override
    public void check(Schema schema) {
        measure.check(schema);
        time.ifPresent(name -> schema.require(name, Type.DATE, Type.DATE_TIME));
    }

    @Override
    public KpiTile at(Place other) {
        return new KpiTile(id, title, dataset, other, measure, time);
    }

    @Override
    public KpiTile titled(String other) {
        return new KpiTile(id, other, dataset, place, measure, time);
    }
}
