package org.clientele.analysis.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.clientele.table.Groups;
import org.clientele.table.TextBlock;

/// Texts said less precisely: codes lose their ends, of names only the frequent ones stay.
final class Categories {

    private static final int LONGEST = 12;
    private static final int[] KEPT = {10, 3};

    private Categories() {}

    /// @param crowd whose each value of the block is
    static List<TextBlock> of(TextBlock block, Crowd crowd, int k) {
        var counts = new TreeMap<String, Integer>();
        var values = Groups.of(List.of(block), block.size());
        var people = crowd.people(values);
        for (int value = 0; value < people.length; value++) {
            int row = values.first()[value];
            if (!block.isMissing(row)) {
                counts.put(block.text(row), people[value]);
            }
        }
        return isCode(counts) ? shortened(block, counts.firstKey().length()) : frequent(block, counts, k);
    }

    /// Whether all texts are as long as each other and hold a digit, as postcodes do.
    private static boolean isCode(TreeMap<String, Integer> counts) {
        if (counts.isEmpty()) {
            return false;
        }
        int length = counts.firstKey().length();
        return length > 1
                && length <= LONGEST
                && counts.keySet().stream()
                        .allMatch(text -> text.length() == length
                                && text.chars().anyMatch(Character::isDigit)
                                && text.chars().allMatch(c -> c < 128));
    }

    private static List<TextBlock> shortened(TextBlock block, int length) {
        return IntStream.range(1, length)
                .mapToObj(cut -> block.map(text -> text.substring(0, length - cut) + Reidentify.HIDDEN.repeat(cut)))
                .toList();
    }

    private static List<TextBlock> frequent(TextBlock block, Map<String, Integer> counts, int k) {
        var order = counts.keySet().stream()
                .sorted(Comparator.comparingInt((String text) -> -counts.get(text))
                        .thenComparing(text -> text))
                .toList();
        var rungs = new ArrayList<TextBlock>();
        int last = order.size();
        int enough = (int) counts.values().stream().filter(count -> count >= k).count();
        for (int kept : new int[] {enough, KEPT[0], KEPT[1]}) {
            if (kept > 0 && kept < last) {
                var stay = new HashSet<>(order.subList(0, kept));
                rungs.add(block.map(text -> stay.contains(text) ? text : Reidentify.HIDDEN));
                last = kept;
            }
        }
        return rungs;
    }
}
