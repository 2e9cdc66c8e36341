package org.clientele.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientele.table.Privacy;
import org.clientele.table.Rank;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// What is known of a column after all rows were looked at.
///
/// @param rank whether it is the column of its role that is surest, the first of equally sure ones
/// @param format how its dates or numbers are written, see [ColumnOption]; empty for text
/// @param missing the number of cells that are empty or say that they are
/// @param misfits the number of cells that do not fit the type
/// @param examples a few distinct cells, in order of appearance
public record ColumnGuess(
        String name,
        Guess<Type> type,
        Guess<Role> role,
        Rank rank,
        String format,
        long missing,
        long misfits,
        List<String> examples) {

    /// What makes a column personal that need play no role.
    private static final Set<String> PERSONAL = Set.of(Persons.STAFF, Format.WebLog.NOTED, Nested.PLACE, Listed.PEOPLE);

    public ColumnGuess {
        examples = List.copyOf(examples);
    }

    /// Returns the two ways in which its dates can be read, where the cells do not tell which is right.
    public Optional<DateOrder> order() {
        if (!type.reason().key().equals(TypeRule.EITHER_ORDER)) {
            return Optional.empty();
        }
        var other = (String) type.reason().args().getLast();
        return Optional.of(DateOrder.of(name, format, other, examples));
    }

    /// Returns the two ways in which its numbers can be read, where no cell of the file tells which is right.
    public Optional<DecimalSign> sign() {
        return EitherSign.of(this);
    }

    /// Returns the column as it would be read by the type that most cells fit, which for text need not be its own;
    /// empty where all cells fit or none stands out.
    public Optional<ColumnOption> challenged() {
        if (type.value() != Type.TEXT) {
            return misfits > 0 ? Optional.of(option()) : Optional.empty();
        }
        var args = type.reason().args();
        return switch (type.reason().key()) {
            case TypeRule.MIXED, TypeRule.ZEROS ->
                Optional.of(option().typed((Type) args.get(1), (String) args.get(2)));
            case TypeRule.MIXED_DATES -> Optional.of(option().typed(Type.DATE_TIME, (String) args.getFirst()));
            default -> Optional.empty();
        };
    }

    ColumnGuess ranked(Rank other) {
        return new ColumnGuess(name, type, role, other, format, missing, misfits, examples);
    }

    public ColumnOption option() {
        var option = new ColumnOption(name, type.value(), role.value(), format, true).ranked(rank);
        return PERSONAL.contains(role.reason().key()) ? option.guarded(Privacy.PERSONAL) : option;
    }

    /// Returns whether nothing stands in it, not even a name: beside the bars that frame a printed table.
    boolean isEdge() {
        return type.reason().key().equals("type-reason.empty") && name.matches("column_\\d+");
    }

    /// Returns whether it names people who are no customers: it plays no role and is personal all the same.
    public boolean isStaff() {
        return role.reason().key().equals(Persons.STAFF);
    }
}
