package org.clientele.analysis.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Groups;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// The search for how coarse each column must be: always the step that leaves fewest rows in small classes, of equal
/// ones that which climbs the smallest part of its ladder, then the first column; at the end every column comes down
/// again as far as it can. Rows of one person that are alike are looked at once.
final class Climb {

    private final List<Ladder> ladders = new ArrayList<>();
    private final Crowd crowd;
    private final int k;

    /// @param alike the rows that are equal in these columns and of the same person
    /// @param crowd whose these are
    Climb(Sheet sheet, List<String> columns, Groups alike, Crowd crowd, int k) {
        this.k = k;
        this.crowd = crowd;
        for (var column : columns) {
            ladders.add(Ladder.of(sheet.block(column).gather(alike.first()), crowd, k));
        }
    }

    /// Returns how far up each ladder one has to go so that no more rows than these are in classes of fewer than k
    /// people.
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

    /// Returns how many rows are in classes of fewer than k people.
    private long rare(int[] rungs) {
        var classes = classes(rungs);
        var people = crowd.people(classes);
        var rows = crowd.rows(classes);
        return IntStream.range(0, people.length)
                .filter(one -> people[one] < k)
                .mapToLong(one -> rows[one])
                .sum();
    }

    private Groups classes(int[] rungs) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < rungs.length; i++) {
            blocks.add(ladders.get(i).at(rungs[i]));
        }
        return Groups.of(blocks, crowd.owners().length);
    }

    /// Returns the columns so coarse; what is still rare is hidden in all of them.
    List<TextBlock> said(int[] rungs) {
        var classes = classes(rungs);
        var people = crowd.people(classes);
        var said = new ArrayList<TextBlock>();
        for (int i = 0; i < rungs.length; i++) {
            var block = ladders.get(i).at(rungs[i]);
            var texts = new TextBlock.Builder(block.size());
            for (int row = 0; row < block.size(); row++) {
                texts.add(people[classes.of()[row]] < k ? Reidentify.HIDDEN : block.text(row));
            }
            said.add(texts.build());
        }
        return said;
    }
}
