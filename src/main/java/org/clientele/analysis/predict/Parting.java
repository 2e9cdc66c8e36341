package org.clientele.analysis.predict;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.clientele.spec.Problem;
import org.clientele.table.Block;
import org.clientele.table.DateTimeBlock;

/// The places of a study that models are fitted on and those they are judged by.
record Parting(int[] training, int[] held, Split split) {

    private static final double DAY = 86_400_000;

    static Parting of(Study study) {
        var division = study.spec().division();
        var parting =
                switch (division.method()) {
                    case RANDOM -> random(study);
                    case TIME -> byTime(study);
                    case FOLDS -> parted(study, i -> true, i -> true, Optional.empty());
                };
        if (parting.training.length < 2 || parting.held.length == 0) {
            throw new Problem("problem.model.few", parting.training.length, parting.held.length);
        }
        if (study.isConstant(parting.training)) {
            throw new Problem("problem.model.one-class", study.target().column());
        }
        return parting;
    }

    private static Parting random(Study study) {
        var division = study.spec().division();
        var held = study.dealing(study.all()).held(division.share(), division.seed());
        return parted(study, i -> held[i] == 0, i -> held[i] == 1, Optional.empty());
    }

    /// The latest rows are held out. A customer with rows on both sides is dealt to one of them, and the rows on the
    /// other are used for nothing.
    private static Parting byTime(Study study) {
        var block = study.sheet().block(study.spec().division().date().orElseThrow());
        var days = Arrays.stream(study.rows()).mapToDouble(r -> day(block, r)).toArray();
        double cut = cut(days, study.spec().division().share());
        var learns = learners(study, days, cut);
        var until = java.time.LocalDate.ofEpochDay((long) cut).toString();
        return parted(
                study,
                i -> days[i] <= cut && learns[study.groups()[i]],
                i -> days[i] > cut && !learns[study.groups()[i]],
                Optional.of(until));
    }

    /// Returns for each customer whether their early rows are learnt from; if not, their late ones are held out.
    private static boolean[] learners(Study study, double[] days, double cut) {
        var division = study.spec().division();
        int count = Arrays.stream(study.groups()).max().orElse(0) + 1;
        var early = new boolean[count];
        var late = new boolean[count];
        for (int i = 0; i < days.length; i++) {
            early[study.groups()[i]] |= days[i] <= cut;
            late[study.groups()[i]] |= days[i] > cut;
        }
        var both = Arrays.stream(study.all())
                .filter(i -> early[study.groups()[i]] && late[study.groups()[i]])
                .toArray();
        var held = study.dealing(both).held(division.share(), division.seed());
        for (int k = 0; k < both.length; k++) {
            int group = study.groups()[both[k]];
            late[group] = held[k] == 1;
        }
        var learns = new boolean[count];
        for (int g = 0; g < count; g++) {
            learns[g] = early[g] && !late[g];
        }
        return learns;
    }

    private static double day(Block block, int row) {
        return block instanceof DateTimeBlock ? Math.floor(block.number(row) / DAY) : block.number(row);
    }

    /// Returns the last day of training: the one that leaves about this share of the rows behind it, and some.
    private static double cut(double[] days, double share) {
        var sorted = Arrays.stream(days).filter(d -> !Double.isNaN(d)).sorted().toArray();
        if (sorted.length == 0 || sorted[0] == sorted[sorted.length - 1]) {
            throw new Problem("problem.model.one-day");
        }
        double cut = sorted[(int) Math.max(0, Math.ceil(sorted.length * (1 - share)) - 1)];
        return cut < sorted[sorted.length - 1]
                ? cut
                : Arrays.stream(sorted).filter(d -> d < cut).max().orElseThrow();
    }

    private static Parting parted(Study study, IntPredicate trains, IntPredicate holds, Optional<String> until) {
        var training = Arrays.stream(study.all()).filter(trains).toArray();
        var held = Arrays.stream(study.all()).filter(holds).toArray();
        var division = study.spec().division();
        boolean folds = division.method() == Division.Method.FOLDS;
        int undated = division.method() == Division.Method.TIME ? undated(study, division) : 0;
        int dropped = folds ? 0 : study.rows().length - training.length - held.length - undated;
        int groups = (int) Arrays.stream(study.groups()).distinct().count();
        var split = new Split(division, training.length, held.length, dropped, undated, until, groups);
        return new Parting(training, held, split);
    }

    private static int undated(Study study, Division division) {
        var block = study.sheet().block(division.date().orElseThrow());
        return (int) Arrays.stream(study.rows()).filter(block::isMissing).count();
    }
}
