package org.clientele.ui;

import org.clientele.workbook.Workbook;

/// What a screen wants to know: the result of a node of a workbook, the current one or a trial.
public record Question(Workbook book, String node) {}
