package org.clientele.analysis.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clientele.analysis.predict.Note.Kind;
import org.clientele.analysis.regress.Coefficient;
import org.clientele.table.TextBlock;

/// What is to be said about models before they are trusted.
record Noting(Study study, Parting parting, Encoding encoding) {

    private static final double NEARLY_SAYS_IT = 0.98;

    List<Note> of(List<Trained> trained) {
        var notes = new ArrayList<Note>();
        if (study.target().missing() > 0) {
            notes.add(new Note(
                    Kind.MISSING_TARGET, study.target().column(), study.target().missing()));
        }
        amounts(notes);
        study.spec().features().forEach(f -> feature(f, notes));
        trained.forEach(t -> figures(t.fitted(), notes));
        return notes;
    }

    private void amounts(List<Note> notes) {
        int columns = encoding.columns(Encoding.Manner.CONTRASTS).size() + 1;
        var truth = study.truth(parting.training());
        double positives = Arrays.stream(truth).sum();
        double fewer = study.isClass() ? Math.min(positives, truth.length - positives) : truth.length;
        if (truth.length <= columns) {
            notes.add(new Note(Kind.FEW_ROWS, Integer.toString(columns), truth.length));
        } else if (fewer < 10.0 * columns) {
            notes.add(new Note(Kind.FEW_EVENTS, Integer.toString(columns), fewer));
        }
        if (study.isClass() && study.isConstant(parting.held())) {
            notes.add(new Note(Kind.ONE_CLASS_HELD, study.target().column(), parting.held().length));
        }
    }

    private void feature(String name, List<Note> notes) {
        var strength = Strength.of(study.sheet(), name, study.rows(parting.training()));
        if (strength.isIdLike()) {
            notes.add(new Note(Kind.ID_LIKE, name, strength.distinct()));
        } else if (strength.distinct() < 2) {
            notes.add(new Note(Kind.CONSTANT_FEATURE, name, 1));
        } else {
            double alone = strength.alone(study.truth(parting.training()), study.isClass());
            if (alone > NEARLY_SAYS_IT) {
                notes.add(new Note(Kind.LEAK, name, alone));
            }
        }
        int unseen = unseen(name);
        if (unseen > 0) {
            notes.add(new Note(Kind.UNSEEN, name, unseen));
        }
    }

    /// Returns how many rows held out have a value that no training row has.
    private int unseen(String name) {
        if (!(study.sheet().block(name) instanceof TextBlock text)) {
            return 0;
        }
        var seen = new boolean[text.values().size()];
        for (int row : study.rows(parting.training())) {
            if (!text.isMissing(row)) {
                seen[text.codes()[row]] = true;
            }
        }
        return (int) Arrays.stream(study.rows(parting.held()))
                .filter(r -> !text.isMissing(r) && !seen[text.codes()[r]])
                .count();
    }

    private static void figures(Fitted fitted, List<Note> notes) {
        fitted.linear().ifPresent(f -> collinear(f.coefficients(), notes));
        fitted.logistic().ifPresent(f -> {
            collinear(f.coefficients(), notes);
            f.separated().forEach(term -> notes.add(new Note(Kind.SEPARATION, term, 1)));
            if (!f.converged()) {
                notes.add(new Note(Kind.NOT_CONVERGED, "", f.iterations()));
            }
        });
    }

    private static void collinear(List<Coefficient> coefficients, List<Note> notes) {
        coefficients.stream()
                .filter(Coefficient::isLeftOut)
                .forEach(c -> notes.add(new Note(Kind.COLLINEAR, c.term(), 1)));
    }
}
