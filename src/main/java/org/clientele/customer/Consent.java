package org.clientele.customer;

import java.util.Locale;
import java.util.Set;
import org.clientele.table.BooleanBlock;

/// Whether customers agreed to be written to, from what a file says; what is neither yes nor no is unknown.
final class Consent {

    private static final Set<String> YES =
            Set.of("true", "1", "1.0", "yes", "y", "ja", "j", "oui", "si", "sí", "是", "同意", "已同意", "有", "opt-in", "x");
    private static final Set<String> NO =
            Set.of("false", "0", "0.0", "no", "n", "nein", "non", "否", "不同意", "未同意", "无", "opt-out", "拒绝");

    private Consent() {}

    static BooleanBlock of(String[] texts) {
        var said = new byte[texts.length];
        for (int i = 0; i < said.length; i++) {
            var text = texts[i].strip().toLowerCase(Locale.ROOT);
            said[i] = YES.contains(text) ? 1 : NO.contains(text) ? 0 : BooleanBlock.MISSING;
        }
        return new BooleanBlock(said);
    }
}
