package org.clientele.report;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Result;

/// A computed dashboard: every number that is shown, in no language and no colour.
///
/// @param currency the ISO 4217 code of amounts
/// @param customers how many customers its sheets know
/// @param chosen how many of them pass its filters
public record Page(
        String title,
        Optional<String> currency,
        List<Panel> panels,
        List<Filter> filters,
        List<Extent> extents,
        int customers,
        int chosen)
        implements Result {

    public Page {
        panels = List.copyOf(panels);
        filters = List.copyOf(filters);
        extents = List.copyOf(extents);
    }

    public Optional<Panel> find(String tile) {
        return panels.stream().filter(p -> p.tile().id().equals(tile)).findFirst();
    }
}
