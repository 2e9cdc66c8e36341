package org.clientele.workbook;

import java.util.HashMap;
import java.util.Map;
import org.clientele.customer.Rfm;

/// What people call the segments of a workbook, by code, where they gave them names of their own.
public final class SegmentNames {

    private SegmentNames() {}

    public static Map<String, String> of(Workbook book) {
        var names = new HashMap<String, String>();
        book.nodes(Rfm.class).forEach(node -> names.putAll(((Rfm) node.spec()).labels()));
        return names;
    }
}
