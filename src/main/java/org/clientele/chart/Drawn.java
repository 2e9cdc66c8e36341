package org.clientele.chart;

import java.util.List;
import org.clientele.table.Role;

/// What a figure needs to know beside the plot: its axes' columns and their roles, how its numbers are written, and
/// which places in the plot were picked in it.
public record Drawn(List<String> axes, List<Role> roles, Unit unit, List<Integer> picked) {

    public Drawn {
        axes = List.copyOf(axes);
        roles = List.copyOf(roles);
        picked = List.copyOf(picked);
    }

    public Role role(int axis) {
        return roles.get(axis);
    }
}
