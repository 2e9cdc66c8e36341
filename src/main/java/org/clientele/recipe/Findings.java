package org.clientele.recipe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Sheet;

/// Looks through a table for what should be cleaned, and proposes for each finding the steps that mend it. Ages are
/// judged as of the given day.
public record Findings(LocalDate asOf) implements Spec<FindingList> {

    /// What nobody can tell who may not read every column: rows that seem the same may be of different people.
    private static final Set<Finding.Kind> NEED_ALL =
            EnumSet.of(Finding.Kind.EXACT_DUPLICATES, Finding.Kind.NEAR_DUPLICATES);

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        return Shape.FIGURES;
    }

    @Override
    public FindingList of(Inputs in, Progress progress) {
        var table = in.get(0, Sheet.class);
        Set<Finding.Kind> open = table.withheld().isEmpty() ? EnumSet.noneOf(Finding.Kind.class) : NEED_ALL;
        var look = new Look(table.readable(), asOf);
        var found = new ArrayList<Finding>();
        var clear = new ArrayList<Finding.Kind>();
        for (var kind : Finding.Kind.values()) {
            progress.at(kind.ordinal(), Finding.Kind.values().length);
            var of = look.sheet().rows() == 0 || open.contains(kind) ? List.<Finding>of() : find(kind, look);
            found.addAll(of);
            if (of.isEmpty() && !open.contains(kind)) {
                clear.add(kind);
            }
        }
        found.sort(Comparator.comparing(Finding::effect));
        return new FindingList(look.sheet().rows(), found, clear);
    }

    private static List<Finding> find(Finding.Kind kind, Look look) {
        return switch (kind) {
            case EXACT_DUPLICATES -> ExactDuplicates.in(look);
            case NEAR_DUPLICATES -> NearDuplicates.in(look);
            case SPELLINGS -> Spellings.in(look);
            case REFUNDS -> Refunds.in(look);
            case MIXED_DATES -> MixedDates.in(look);
            case NUMBERS_AS_TEXT -> NumbersAsText.in(look);
            case IMPOSSIBLE_DATES -> ImpossibleDates.in(look);
            case IMPOSSIBLE_RATINGS -> ImpossibleRatings.in(look);
            case MISSING -> Gaps.in(look);
            case EXTRA_SPACES -> ExtraSpaces.in(look);
            case CASE_OR_WIDTH -> CaseOrWidth.in(look);
            case CONSTANT -> Constants.in(look);
            case PERSONAL_DATA -> PersonalData.in(look);
        };
    }
}
