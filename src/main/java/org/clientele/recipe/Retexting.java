package org.clientele.recipe;

import java.util.function.UnaryOperator;
import org.clientele.table.Block;
import org.clientele.table.TextBlock;

/// Columns of any type as texts, each changed.
final class Retexting {

    private Retexting() {}

    /// Missing stays missing.
    static TextBlock of(Block block, UnaryOperator<String> change) {
        if (block instanceof TextBlock text) {
            return text.map(change);
        }
        var texts = new TextBlock.Builder(block.size());
        for (int row = 0; row < block.size(); row++) {
            texts.add(block.isMissing(row) ? "" : change.apply(block.text(row)));
        }
        return texts.build();
    }
}
