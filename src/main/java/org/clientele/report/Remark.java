package org.clientele.report;

/// A note that somebody wrote on a node of the workbook or on a part of one, as it is printed.
///
/// @param part the part of the node it is about, empty for the whole
/// @param title what people call the node or the part
public record Remark(String node, String part, String title, String text) {}
