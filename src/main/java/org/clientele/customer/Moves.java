package org.clientele.customer;

import java.time.LocalDate;
import java.util.List;
import org.clientele.spec.Result;
import org.clientele.spec.Shape;

/// Where customers stood on some days, the earliest first.
public record Moves(List<Day> days) implements Result {

    public Moves {
        days = List.copyOf(days);
    }

    /// @param standings the segments they were in, the greatest first
    /// @param unknown how many had not bought anything by then
    public record Day(LocalDate day, List<Standing> standings, int unknown) {

        public Day {
            standings = List.copyOf(standings);
        }

        public int customers() {
            return unknown + standings.stream().mapToInt(Standing::customers).sum();
        }
    }

    public record Standing(String segment, int customers) {}

    @Override
    public Shape shape() {
        return Shape.FIGURES;
    }
}
