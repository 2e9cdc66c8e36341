package org.clientele.recipe.formula;

import java.util.List;
import org.clientele.spec.Problem;

/// A function or operator with what stands in its places.
record Call(String name, List<Term> args) {

    /// @throws Problem if there are fewer or more places filled than that
    Call size(int least, int most) {
        if (args.size() < least || args.size() > most) {
            throw new Problem("problem.formula.places", name, least, most, args.size());
        }
        return this;
    }

    Term.Num number(int place) {
        return require(place, Kind.NUMBER).number();
    }

    Term.Num truth(int place) {
        return require(place, Kind.TRUTH).number();
    }

    Term.Txt text(int place) {
        return require(place, Kind.TEXT).text();
    }

    /// Returns a day; of a time, its day.
    Term.Num date(int place) {
        if (args.get(place).kind() == Kind.TIME) {
            var time = args.get(place).number();
            return (c, r) -> Math.floor(time.at(c, r) / 86_400_000);
        }
        return require(place, Kind.DATE).number();
    }

    /// Returns the number in this place, or this one where the place is not filled.
    Term.Num number(int place, double otherwise) {
        return place < args.size() ? number(place) : (_, _) -> otherwise;
    }

    Kind kind(int place) {
        return args.get(place).kind();
    }

    /// Returns the one kind that all places from `first` on have.
    ///
    /// @throws Problem if they differ
    Kind common(int first) {
        var common = Kind.NOTHING;
        for (int place = first; place < args.size(); place++) {
            if (common == Kind.NOTHING) {
                common = kind(place);
            }
            require(place, common);
        }
        return common;
    }

    private Term require(int place, Kind kind) {
        var term = args.get(place);
        if (term.kind() != kind && term.kind() != Kind.NOTHING) {
            throw new Problem("problem.formula.kind", name, place + 1, kind, term.kind());
        }
        return term;
    }
}
