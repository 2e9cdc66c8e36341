package org.clientele.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.clientele.recipe.ChangedRows;
import org.clientele.recipe.Finding;
import org.clientele.recipe.Findings;
import org.clientele.recipe.Step;
import org.clientele.recipe.UnifyText;
import org.clientele.spec.Inputs;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.table.Block;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.RowIds;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;
import org.clientele.table.TextBlock;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;

/// Who has not the key of some columns lists, hands out and compares all the same, and is told what is left out.
class SealedColumnsTest {

    private static final Aim CONTACT = Aim.of(Purpose.CONTACT);
    private static final TextBlock IDS = TextBlock.of("a", "b", "c");
    private static final TextBlock MAILS = TextBlock.of("a@x.org", "b@x.org", "c@x.org");
    private static final TextBlock YES = TextBlock.of("yes", "no", "yes");

    private static Field field(String name, Role role) {
        return Field.of(name, Type.TEXT, role);
    }

    /// A sheet of which personal columns cannot be read.
    private static Sheet sealed(List<Field> fields, Block... blocks) {
        var held = java.util.stream.IntStream.range(0, blocks.length)
                .<Supplier<Block>>mapToObj(i -> () -> {
                    if (fields.get(i).isPersonal()) {
                        throw new Problem(Privacy.NO_KEY);
                    }
                    return blocks[i];
                })
                .toList();
        return Sheet.lazy(new Schema(fields), 3, () -> RowIds.of("people", 3), held);
    }

    private static Sheet people() {
        return sealed(
                List.of(field("id", Role.CUSTOMER_ID), field("mail", Role.EMAIL), field("agreed", Role.CONSENT)),
                IDS,
                MAILS,
                YES);
    }

    @Test
    void theListOfCustomersIsThereWithoutNames() {
        var list = new CustomerList(List.of(new Part.People("id")), Optional.empty())
                .of(Inputs.of(people()), Progress.NONE);

        assertEquals(3, list.rows());
        assertEquals(List.of(CustomerList.EMAIL), list.withheld());
        assertEquals("b", list.block(CustomerList.CUSTOMER).text(1));
        assertEquals(0, list.block(CustomerList.CONSENT).missing());
    }

    @Test
    void rowsLeaveWithoutWhatCannotBeReadAndThatIsSaid() {
        var cleared = Agreements.of(List.of(), Aim.INSIDE).clear(people());

        assertEquals(List.of("id", "agreed"), cleared.sheet().schema().names());
        assertEquals(List.of("mail"), cleared.sealed());
        var said = cleared.remarks().getFirst();
        assertEquals(Cleared.LEFT_OUT, said.key());
        assertEquals(List.of(1, List.of("mail")), List.of(said.args()));
    }

    @Test
    void consentIsObeyedByTheNumbersThatCanBeRead() {
        var told = new Agreements.Told(people(), 0, Set.of());
        var cleared = Agreements.of(List.of(told), CONTACT).clear(people());

        assertEquals(2, cleared.sheet().rows());
        assertEquals(1, cleared.withheld());
    }

    /// Nobody is taken for one who did not say no because what says it cannot be read.
    @Test
    void whereOnlyWhatCannotBeReadTellsWhoAgreedNothingLeaves() {
        var mails = sealed(List.of(field("mail", Role.EMAIL), field("agreed", Role.CONSENT)), MAILS, YES);
        var orders = sealed(List.of(field("mail", Role.EMAIL), field("what", Role.PRODUCT)), MAILS, IDS);
        var agreements = Agreements.of(List.of(new Agreements.Told(mails, 0, Set.of())), CONTACT);

        var refused = assertThrows(Problem.class, () -> agreements.clear(orders));
        assertEquals(Privacy.NO_KEY, refused.key());
    }

    @Test
    void whereAListOfNoesCannotBeReadNothingLeaves() {
        var noes = sealed(List.of(field("mail", Role.EMAIL), field("agreed", Role.CONSENT)), MAILS, YES);
        var agreements = Agreements.of(
                List.of(new Agreements.Told(people(), 0, Set.of()), new Agreements.Told(noes, 0, Set.of())), CONTACT);

        assertEquals(
                Privacy.NO_KEY,
                assertThrows(Problem.class, () -> agreements.clear(people())).key());
    }

    @Test
    void aTableOfWhichNothingCanBeReadDoesNotLeave() {
        var mails = sealed(List.of(field("mail", Role.EMAIL)), MAILS);
        var agreements = Agreements.of(List.of(), Aim.INSIDE);

        assertEquals(
                Privacy.NO_KEY,
                assertThrows(Problem.class, () -> agreements.clear(mails)).key());
    }

    @Test
    void rowsThatDifferOnlyInWhatCannotBeReadAreNoDuplicates() {
        var table = sealed(
                List.of(field("mail", Role.EMAIL), field("city", Role.CITY)),
                MAILS,
                TextBlock.of("Bonn", "Bonn", "Ulm"));

        var list = new Findings(LocalDate.of(2026, 1, 1)).of(Inputs.of(table), Progress.NONE);

        assertEquals(List.of(), list.of(Finding.Kind.EXACT_DUPLICATES));
        assertFalse(list.clear().contains(Finding.Kind.EXACT_DUPLICATES));
    }

    @Test
    void changedRowsAreThoseInWhichSomethingChangesThatCanBeRead() {
        var before = sealed(
                List.of(field("mail", Role.EMAIL), field("city", Role.CITY)),
                MAILS,
                TextBlock.of("Bonn", " Rome ", "Ulm"));
        Step trim = UnifyText.trim("city");
        var inputs = Inputs.of(before, trim.apply(before, Progress.NONE));
        var changed = new ChangedRows(ChangedRows.Which.CHANGED).of(inputs, Progress.NONE);

        assertEquals(1, changed.rows());
        assertEquals(" Rome ", changed.block("city").text(0));
        assertTrue(changed.withheld().contains("mail"));
    }
}
