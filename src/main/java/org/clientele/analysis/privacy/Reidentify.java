package org.clientele.analysis.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shape;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Groups;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;

/// Asks how easily somebody could find a person in a table from what is known of them elsewhere: the rows that are
/// alike in all identifying columns are a class, and whoever is in a class of `n` people is found with a chance of 1/n.
/// Rows of one person count once in their class.
/// Rows in which all of them are hidden are counted out. k-anonymity: Sweeney 2002; ℓ-diversity: Machanavajjhala et al.
/// 2007; t-closeness with equal distances: Li, Li and Venkatasubramanian 2007.
///
/// @param identifiers columns from which somebody could be recognised
/// @param sensitive columns that nobody should learn
/// @param k the least number of people whose rows are to be alike
/// @param person the column that says whose a row is; without it every row counts as a person
public record Reidentify(List<String> identifiers, List<String> sensitive, int k, Optional<String> person)
        implements Spec<Reidentification> {

    /// What stands in the place of a hidden value.
    public static final String HIDDEN = "*";

    /// The number of people whose rows are to be alike where nobody says otherwise.
    public static final int USUAL = 5;

    private static final int MOST = 1000;

    public Reidentify {
        identifiers = List.copyOf(identifiers);
        sensitive = List.copyOf(sensitive);
        check(identifiers, sensitive, k, person);
    }

    /// @throws Problem if nothing identifies, a column is named twice or names everybody by itself, or the number makes
    /// no sense
    static void check(List<String> identifiers, List<String> others, int k, Optional<String> person) {
        if (identifiers.isEmpty()) {
            throw new Problem("problem.release.identifiers");
        }
        person.filter(identifiers::contains).ifPresent(own -> {
            throw new Problem("problem.release.person", own);
        });
        var all = new ArrayList<>(identifiers);
        all.addAll(others);
        all.stream()
                .filter(name -> Collections.frequency(all, name) > 1)
                .findFirst()
                .ifPresent(twice -> {
                    throw new Problem("problem.release.twice", twice);
                });
        if (k < 2 || k > MOST) {
            throw new Problem("problem.release.k", k, MOST);
        }
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public Shape check(Shapes in) {
        identifiers.forEach(in.get(0, Schema.class)::require);
        sensitive.forEach(in.get(0, Schema.class)::require);
        person.ifPresent(in.get(0, Schema.class)::require);
        return Shape.FIGURES;
    }

    @Override
    public Reidentification of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var shown = shown(sheet);
        var seen = shown.length == sheet.rows() ? sheet : sheet.select(shown);
        progress.at(0.2, 1);
        var classes = Groups.of(seen, identifiers);
        progress.at(0.6, 1);
        var crowd = Crowd.of(seen, person);
        var secrets = new ArrayList<Reidentification.Secret>();
        for (var column : sensitive) {
            secrets.add(Secrets.of(column, classes, Groups.of(seen, List.of(column)), crowd));
        }
        return Reidentification.of(crowd, classes, k, sheet.rows() - shown.length, secrets);
    }

    /// Returns the rows of which not all identifying columns are hidden.
    private int[] shown(Sheet sheet) {
        var hidden = new boolean[sheet.rows()];
        java.util.Arrays.fill(hidden, true);
        for (var name : identifiers) {
            var block = sheet.block(name);
            for (int row = 0; row < hidden.length; row++) {
                hidden[row] = hidden[row]
                        && block instanceof TextBlock
                        && block.text(row).equals(HIDDEN);
            }
        }
        return java.util.stream.IntStream.range(0, hidden.length)
                .filter(row -> !hidden[row])
                .toArray();
    }
}
