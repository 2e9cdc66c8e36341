package org.clientele.report;

/// A tile with what the data gives for it.
public sealed interface Panel permits ChartPanel, KpiPanel, TablePanel {

    Tile tile();
}
