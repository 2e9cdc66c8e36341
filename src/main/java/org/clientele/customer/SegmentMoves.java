package org.clientele.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clientele.customer.Moves.Day;
import org.clientele.customer.Moves.Standing;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// In which segments a customer, or everyone who is in a segment on the last day, stood on earlier days.
///
/// @param column the column that names the customer in each input, the scores as of a day
/// @param days the as-of date of each input
public record SegmentMoves(String column, Optional<String> customer, Optional<String> segment, List<LocalDate> days)
        implements Spec<Moves> {

    public SegmentMoves {
        days = List.copyOf(days);
        if (customer.isPresent() == segment.isPresent()) {
            throw new Problem("problem.moves.whose");
        }
    }

    public static SegmentMoves ofCustomer(String column, String id, List<LocalDate> days) {
        return new SegmentMoves(column, Optional.of(id), Optional.empty(), days);
    }

    public static SegmentMoves ofSegment(String column, String code, List<LocalDate> days) {
        return new SegmentMoves(column, Optional.empty(), Optional.of(code), days);
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.many("scores", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        if (in.size() != days.size() || days.isEmpty()) {
            throw new Problem("problem.moves.days", days.size(), in.size());
        }
        for (int i = 0; i < in.size(); i++) {
            in.get(i, Schema.class).require(column);
            in.get(i, Schema.class).require(Rfm.SEGMENT);
        }
        return Shape.FIGURES;
    }

    @Override
    public Moves of(Inputs in, Progress progress) {
        var members = customer.map(Set::of).orElseGet(() -> members(in.get(days.size() - 1, Sheet.class)));
        var found = new ArrayList<Day>();
        for (int i = 0; i < days.size(); i++) {
            progress.at(i, days.size());
            found.add(day(days.get(i), in.get(i, Sheet.class), members));
        }
        return new Moves(found);
    }

    private Set<String> members(Sheet last) {
        var ids = last.block(column);
        var members = new HashSet<String>();
        for (int row : OwnRows.of(last.block(Rfm.SEGMENT), segment.orElseThrow())) {
            members.add(ids.text(row));
        }
        return members;
    }

    private Day day(LocalDate day, Sheet scores, Set<String> members) {
        var ids = scores.block(column);
        var codes = scores.block(Rfm.SEGMENT);
        var counts = new TreeMap<String, Integer>();
        int known = 0;
        for (int row = 0; row < scores.rows(); row++) {
            if (!codes.isMissing(row) && members.contains(ids.text(row))) {
                counts.merge(codes.text(row), 1, Integer::sum);
                known++;
            }
        }
        var standings = counts.entrySet().stream()
                .map(e -> new Standing(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(Standing::customers).reversed().thenComparing(Standing::segment))
                .toList();
        return new Day(day, standings, members.size() - known);
    }
}
