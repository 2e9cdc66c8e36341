package org.clientele.ui.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Sheet;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Node;
import org.clientele.workbook.Workbook;

/// Counts the rows of tables; one that cannot be computed has no count.
record Counting(Evaluator evaluator, Workbook book, List<Node> tables) {

    Map<String, Integer> count(Progress progress) {
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < tables.size(); i++) {
            var id = tables.get(i).id();
            try {
                var part = progress.part((double) i / tables.size(), (i + 1.0) / tables.size());
                counts.put(id, evaluator.evaluate(book, id, Sheet.class, part).rows());
            } catch (Problem _) {
                counts.remove(id);
            }
        }
        return counts;
    }
}
