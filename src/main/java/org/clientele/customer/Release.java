package org.clientele.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clientele.analysis.privacy.Generalize;
import org.clientele.analysis.privacy.Reidentification;
import org.clientele.analysis.privacy.Reidentify;
import org.clientele.analysis.privacy.Suggested;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Field;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// What becomes of every column of a table that leaves in coarser values.
///
/// @param identifiers columns from which somebody could be recognised, which become coarser
/// @param without columns that are left out: what was named, and all that is personal and does not become coarser
/// @param kept columns that stay as they are
/// @param person the column that says whose a row is
/// @param k the least number of people whose rows are alike
/// @param mostHidden the share of rows that may be hidden
public record Release(
        List<String> identifiers,
        List<String> without,
        List<String> kept,
        Optional<String> person,
        int k,
        double mostHidden) {

    /// A table in coarser values, and how easily people are found in it.
    ///
    /// @param reached by those who know the identifying columns
    /// @param known by those who know all columns that leave
    public record Released(Cleared rows, Reidentification reached, Reidentification known) {}

    private record Coarse(Sheet sheet, Reidentification reached, Reidentification known) {}

    public Release {
        identifiers = List.copyOf(identifiers);
        without = List.copyOf(without);
        kept = List.copyOf(kept);
    }

    /// @param named columns that are left out besides those that name people
    /// @throws Problem if a column is not there or named twice, names everybody by itself, or nothing identifies
    public static Release of(Schema schema, List<String> identifiers, List<String> named, int k, double mostHidden) {
        identifiers.forEach(schema::require);
        named.forEach(schema::require);
        var suggested = Suggested.of(schema);
        Predicate<Field> names = field -> suggested.direct().contains(field.name()) || Persons.tells(field);
        var without = new ArrayList<>(named);
        schema.fields().stream()
                .filter(names)
                .map(Field::name)
                .filter(name -> !identifiers.contains(name) && !named.contains(name))
                .forEach(without::add);
        var kept = schema.names().stream()
                .filter(name -> !identifiers.contains(name) && !without.contains(name))
                .toList();
        var release = new Release(identifiers, without, kept, suggested.person(), k, mostHidden);
        release.coarser();
        return release;
    }

    /// Makes the identifying columns coarser; whose a row is stays, so that people can be counted.
    public Generalize coarser() {
        return coarser(_ -> true);
    }

    private Generalize coarser(Predicate<String> isThere) {
        var gone = without.stream()
                .filter(isThere)
                .filter(name -> !person.equals(Optional.of(name)))
                .toList();
        return new Generalize(identifiers, gone, k, mostHidden, person);
    }

    /// Asks how easily people are found by those who know the identifying columns.
    ///
    /// @param sensitive columns that nobody should learn
    public Reidentify known(List<String> sensitive) {
        return new Reidentify(identifiers, sensitive, k, person);
    }

    /// Asks the same of those who know all columns that leave.
    public Reidentify allKnown() {
        return new Reidentify(Stream.concat(identifiers.stream(), kept.stream()).toList(), List.of(), k, person);
    }

    /// Lets a table leave in coarser values. Where the rows of at least k people are alike in all that
    /// leaves, they leave as figures do. Where single people could still be told by what stays as it is, only
    /// rows of those leave who agreed to what they leave for.
    ///
    /// @param sensitive columns that nobody should learn
    public Released of(Sheet table, List<String> sensitive, Agreements agreed, Progress progress) {
        var whole = coarse(table, sensitive, progress.part(0, 0.5));
        if (whole.known().below() == 0) {
            return new Released(Cleared.coarse(leaving(whole), identifiers), whole.reached(), whole.known());
        }
        var cleared = agreed.clear(table);
        var rest = cleared.sheet().rows() == table.rows()
                ? whole
                : coarse(cleared.sheet(), sensitive, progress.part(0.5, 1));
        return new Released(cleared.coarser(leaving(rest), identifiers), rest.reached(), rest.known());
    }

    private Coarse coarse(Sheet table, List<String> sensitive, Progress progress) {
        var coarser = coarser(table.schema().names()::contains).of(Inputs.of(table), progress);
        return new Coarse(
                coarser,
                known(sensitive).of(Inputs.of(coarser), Progress.NONE),
                allKnown().of(Inputs.of(coarser), Progress.NONE));
    }

    private Sheet leaving(Coarse coarse) {
        var sheet = coarse.sheet();
        return sheet.columns(sheet.schema().names().stream()
                .filter(name -> !without.contains(name))
                .toList());
    }
}
