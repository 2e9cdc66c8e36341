package org.clientele.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.clientele.analysis.cluster.AssignClusters;
import org.clientele.customer.Rfm;
import org.clientele.words.Words;

/// What people call the segments of a workbook, by code, where they gave them names of their own.
public final class SegmentNames {

    private SegmentNames() {}

    /// Returns the names of all segmentations together. A code that two of them call differently has none, since what
    /// shows it cannot tell which is meant.
    public static Map<String, String> of(Workbook book) {
        var names = new HashMap<String, String>();
        var unclear = new HashSet<String>();
        for (var node : book.nodes()) {
            labels(node).forEach((code, name) -> {
                var other = names.put(code, name);
                if (other != null && !other.equals(name)) {
                    unclear.add(code);
                }
            });
        }
        names.keySet().removeAll(unclear);
        return names;
    }

    private static Map<String, String> labels(Node node) {
        return switch (node.spec()) {
            case Rfm rfm -> rfm.labels();
            case AssignClusters assigned -> assigned.labels();
            default -> Map.of();
        };
    }

    /// Returns a name as people read it: in their language where the program gave it, else as it was given.
    public static String name(String given, Words words) {
        var key = "segment." + given;
        return words.has(key) ? words.text(key) : given;
    }
}
