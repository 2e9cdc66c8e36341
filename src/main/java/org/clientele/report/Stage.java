package org.clientele.report;

import java.util.List;

/// One stop on the way from a figure back to the files, in words: a node of the workbook, what it does, how much comes
/// out of it, its options, steps or files one by one, and the short key of its result.
public record Stage(String node, String title, String what, String amount, List<String> details, String key) {

    public Stage {
        details = List.copyOf(details);
    }
}
