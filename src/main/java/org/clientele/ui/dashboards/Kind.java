package org.clientele.ui.dashboards;

import org.clientele.chart.Bar;
import org.clientele.chart.Box;
import org.clientele.chart.Heatmap;
import org.clientele.chart.Histogram;
import org.clientele.chart.Line;
import org.clientele.chart.Pie;
import org.clientele.chart.Scatter;
import org.clientele.chart.Treemap;
import org.clientele.report.ChartTile;
import org.clientele.report.KpiTile;
import org.clientele.report.TableTile;
import org.clientele.report.Tile;

/// The kinds of tile that can be added.
enum Kind {
    BAR(6, 6),
    LINE(6, 6),
    HISTOGRAM(4, 6),
    HEATMAP(5, 6),
    SCATTER(6, 6),
    BOX(6, 6),
    PIE(4, 6),
    TREEMAP(6, 6),
    KPI(3, 2),
    TABLE(6, 6);

    private final int width;
    private final int height;

    Kind(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean hasMeasure() {
        return switch (this) {
            case HISTOGRAM, SCATTER, BOX -> false;
            case BAR, LINE, HEATMAP, PIE, TREEMAP, KPI, TABLE -> true;
        };
    }

    boolean hasSecond() {
        return switch (this) {
            case HEATMAP, SCATTER, BOX, TREEMAP -> true;
            case BAR, LINE, HISTOGRAM, PIE, KPI, TABLE -> false;
        };
    }

    /// Returns whether the second column may be none.
    boolean isSecondOptional() {
        return this == TREEMAP;
    }

    /// Returns whether it shares out a whole, which only counts and sums do.
    boolean isOfAWhole() {
        return this == PIE || this == TREEMAP;
    }

    boolean hasAxis() {
        return this != KPI;
    }

    static Kind of(Tile tile) {
        return switch (tile) {
            case KpiTile _ -> KPI;
            case TableTile _ -> TABLE;
            case ChartTile chart ->
                switch (chart.chart()) {
                    case Bar _ -> BAR;
                    case Line _ -> LINE;
                    case Histogram _ -> HISTOGRAM;
                    case Heatmap _ -> HEATMAP;
                    case Scatter _ -> SCATTER;
                    case Box _ -> BOX;
                    case Pie _ -> PIE;
                    case Treemap _ -> TREEMAP;
                };
        };
    }
}
