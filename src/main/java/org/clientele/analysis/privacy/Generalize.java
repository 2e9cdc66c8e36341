package org.clientele.analysis.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clientele.spec.Inputs;
import org.clientele.spec.Port;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Shapes;
import org.clientele.spec.Spec;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Groups;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;

/// Says the identifying columns less precisely until the rows that are alike are of at least `k` people, and
/// leaves out what names people by itself: numbers become bands, days become months, quarters and years,
/// codes lose their ends, rare names are hidden; what is still rare is hidden in all identifying columns.
///
/// @param identifiers columns from which somebody could be recognised
/// @param without columns that are left out
/// @param k the least number of people whose rows are alike
/// @param mostHidden the share of rows that may be hidden rather than make all others coarser
/// @param person the column that says whose a row is; without it every row counts as a person
public record Generalize(
        List<String> identifiers, List<String> without, int k, double mostHidden, Optional<String> person)
        implements Spec<Sheet> {

    /// The share of rows that may be hidden where nobody says otherwise.
    public static final double USUAL = 0.05;

    public Generalize {
        identifiers = List.copyOf(identifiers);
        without = List.copyOf(without);
        Reidentify.check(identifiers, without, k, person);
        if (!(mostHidden >= 0 && mostHidden < 1)) {
            throw new Problem("problem.release.hidden", mostHidden);
        }
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.one("table", Sheet.class));
    }

    @Override
    public Schema check(Shapes in) {
        return schema(in.get(0, Schema.class));
    }

    private Schema schema(Schema before) {
        identifiers.forEach(before::require);
        without.forEach(before::require);
        person.ifPresent(before::require);
        var fields = before.fields().stream()
                .filter(field -> !without.contains(field.name()))
                .map(field -> identifiers.contains(field.name()) ? coarse(field) : field)
                .toList();
        return new Schema(fields);
    }

    private static Field coarse(Field field) {
        return field.typed(Type.TEXT).playing(field.type() == Type.TEXT ? field.role() : Role.NONE);
    }

    @Override
    public Sheet of(Inputs in, Progress progress) {
        var sheet = in.get(0, Sheet.class);
        var alike = Groups.of(
                sheet, Stream.concat(identifiers.stream(), person.stream()).toList());
        var crowd = Crowd.of(sheet, person, alike);
        require(crowd);
        var climb = new Climb(sheet, identifiers, alike, crowd, k);
        var rungs = climb.reach((long) Math.floor(mostHidden * sheet.rows()), progress);
        var coarse = climb.said(rungs);
        var blocks = new ArrayList<Supplier<Block>>();
        var schema = schema(sheet.schema());
        for (var field : schema.fields()) {
            int place = identifiers.indexOf(field.name());
            blocks.add(() -> place < 0 ? sheet.block(field.name()) : spread(coarse.get(place), alike.of()));
        }
        return Sheet.made(schema, sheet.ids(), blocks);
    }

    private void require(Crowd crowd) {
        int people = Arrays.stream(crowd.people(Groups.of(List.of(), crowd.owners().length)))
                .sum();
        if (people < k) {
            throw new Problem(person.isPresent() ? "problem.release.few" : "problem.release.small", people, k);
        }
    }

    /// Returns for every row the text of the class it is in.
    private static TextBlock spread(TextBlock texts, int[] classes) {
        return texts.gather(classes);
    }
}
