package org.clientele.analysis.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Groups;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// The search for how coarse each column must be: always the step that leaves fewest rows in small classes, of equal
/// ones that which climbs the smallest part of its ladder, then the first column; at the end every column comes down
/// again as far as it can. Rows that are alike are looked at once.
final class Climb {

    private final List<Ladder> ladders = new ArrayList<>();
    private final int[] weights;
    private final int k;

    Climb(Sheet sheet, List<String> columns, Groups alike, int k) {
        this.k = k;
        weights = alike.sizes();
        for (var column : columns) {
            ladders.add(Ladder.of(sheet.block(column).gather(alike.first()), weights, k));
        }
    }

    /// Returns how far up each ladder one has to go so that no more rows than these are in classes smaller than k.
    int[] reach(long most, Progress progress) {
        var rungs = new int[ladders.size()];
        long rare = rare(rungs);
        long begun = Math.max(1, rare);
        while (rare > most && up(rungs)) {
            rare = rare(rungs);
            progress.at(begun - rare, begun);
        }
        for (int i = 0; i < rungs.length; i++) {
            while (rungs[i] > 0) {
                rungs[i]--;
                if (rare(rungs) > most) {
                    rungs[i]++;
                    break;
                }
            }
        }
        return rungs;
    }

    private boolean up(int[] rungs) {
        int best = -1;
        long fewest = Long.MAX_VALUE;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rungs.length; i++) {
            if (rungs[i] < ladders.get(i).top()) {
                rungs[i]++;
                long rare = rare(rungs);
                double height = rungs[i] / (double) ladders.get(i).top();
                if (rare < fewest || rare == fewest && height < lowest) {
                    best = i;
                    fewest = rare;
                    lowest = height;
                }
                rungs[i]--;
            }
        }
        if (best >= 0) {
            rungs[best]++;
        }
        return best >= 0;
    }

    /// Returns how many rows are in classes smaller than k.
    private long rare(int[] rungs) {
        var classes = classes(rungs);
        return Arrays.stream(sizes(classes)).filter(size -> size < k).sum();
    }

    private Groups classes(int[] rungs) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < rungs.length; i++) {
            blocks.add(ladders.get(i).at(rungs[i]));
        }
        return Groups.of(blocks, weights.length);
    }

    private long[] sizes(Groups classes) {
        var sizes = new long[classes.count()];
        for (int i = 0; i < weights.length; i++) {
            sizes[classes.of()[i]] += weights[i];
        }
        return sizes;
    }

    /// Returns the columns so coarse; what is still rare is hidden in all of them.
    List<TextBlock> said(int[] rungs) {
        var classes = classes(rungs);
        var sizes = sizes(classes);
        var said = new ArrayList<TextBlock>();
        for (int i = 0; i < rungs.length; i++) {
            var block = ladders.get(i).at(rungs[i]);
            var texts = new TextBlock.Builder(block.size());
            for (int row = 0; row < block.size(); row++) {
                texts.add(sizes[classes.of()[row]] < k ? Reidentify.HIDDEN : block.text(row));
            }
            said.add(texts.build());
        }
        return said;
    }
}
