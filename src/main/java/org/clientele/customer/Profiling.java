package org.clientele.customer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.DecimalBlock;
import org.clientele.table.Groups;
import org.clientele.table.Moments;
import org.clientele.table.Sheet;

/// The rows that have a segment, by segment.
record Profiling(SegmentProfiles spec, Sheet sheet, int[] rows, Groups groups, List<String> names) {

    static Profiling of(SegmentProfiles spec, Sheet sheet) {
        var block = sheet.block(spec.segment());
        var rows = new int[sheet.rows() - block.missing()];
        int count = 0;
        for (int row = 0; row < sheet.rows(); row++) {
            if (!block.isMissing(row)) {
                rows[count++] = row;
            }
        }
        var present = block.gather(rows);
        var groups = Groups.of(List.of(present), rows.length);
        var names = new ArrayList<String>();
        for (var first : groups.first()) {
            names.add(present.text(first));
        }
        return new Profiling(spec, sheet, rows, groups, names);
    }

    SegmentSummary summary(Progress progress) {
        var features = new ArrayList<List<SegmentSummary.Feature>>();
        for (var name : spec.features()) {
            progress.at(features.size(), spec.features().size());
            features.add(new Contrast(name, values(name), groups).features());
        }
        var profiles = new ArrayList<SegmentSummary.Profile>();
        for (int group = 0; group < groups.count(); group++) {
            int at = group;
            profiles.add(profile(group, features.stream().map(f -> f.get(at)).toList()));
        }
        profiles.sort(Comparator.<SegmentSummary.Profile>comparingInt(p -> -p.size())
                .thenComparing(SegmentSummary.Profile::segment));
        return new SegmentSummary(sheet.rows(), sheet.rows() - rows.length, profiles);
    }

    private SegmentSummary.Profile profile(int group, List<SegmentSummary.Feature> features) {
        var revenue = spec.revenue().map(name -> sum(name, group));
        var share = spec.revenue()
                .map(name -> Moments.of(values(name)).sum())
                .filter(total -> total > 0)
                .map(total -> revenue.orElse(0.0) / total);
        int size = groups.sizes()[group];
        return new SegmentSummary.Profile(
                names.get(group), size, (double) size / rows.length, revenue, share, features);
    }

    private double sum(String column, int group) {
        var values = values(column);
        for (int i = 0; i < values.length; i++) {
            values[i] = groups.of()[i] == group ? values[i] : DecimalBlock.MISSING;
        }
        return Moments.of(values).sum();
    }

    private double[] values(String column) {
        Block block = sheet.block(column);
        var values = new double[rows.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = block.number(rows[i]);
        }
        return values;
    }
}
