package org.clientele.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.clientele.spec.Problem;
import org.clientele.table.Field;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Schema;
import org.clientele.table.Sheet;

/// Rows that may leave the project: for what they leave is said, nobody is among them who did not agree to it where
/// that is known, and no column of which who is in has not the key. Only [Agreements] make one; what is no table about
/// persons is let through under its reason.
public final class Cleared {

    /// What became of the consent of those whose rows these are.
    public enum Consent {
        /// The rows are about nobody.
        NOBODYS,
        /// What they leave for needs none.
        UNNEEDED,
        /// No column says who agreed.
        UNKNOWN,
        /// Only rows of people who agreed.
        OBEYED
    }

    /// Why rows need no purpose of their own.
    public enum Exempt {
        /// The log of the project holds no personal values.
        LOG,
        /// The map of the data names columns, files and users.
        MAP,
        /// What a person asked to be told, about that person.
        SUBJECT,
        /// A file as it was read, to be compared with the file itself.
        AS_READ,
        /// What is left of a damaged project, for whoever may copy all of it.
        SALVAGED
    }

    /// What is said of columns that were left out.
    public static final String LEFT_OUT = "withheld.left-out";

    private static final int SHORT = 12;

    private final Sheet sheet;
    private final List<String> sealed;
    private final Aim aim;
    private final Withheld withheld;
    private final Consent consent;

    /// How many were left out, and whether people were counted or rows.
    private record Withheld(int number, boolean arePeople) {}

    /// @throws Problem if no column is left
    Cleared(Sheet sheet, Aim aim, int withheld, Consent consent) {
        this(
                sheet.readable(),
                sheet.withheld(),
                aim,
                new Withheld(
                        withheld, Persons.key(sheet.schema(), Role.CUSTOMER_ID).isPresent()),
                consent);
        if (this.sheet.schema().size() < Math.min(1, sealed.size())) {
            throw new Problem(Privacy.NO_KEY);
        }
    }

    private Cleared(Sheet sheet, List<String> sealed, Aim aim, Withheld withheld, Consent consent) {
        this.sheet = sheet;
        this.sealed = List.copyOf(sealed);
        this.aim = aim;
        this.withheld = withheld;
        this.consent = consent;
    }

    /// Returns rows that leave for a reason of their own.
    public static Cleared exempt(Sheet sheet, Exempt reason) {
        var purpose = reason == Exempt.SUBJECT ? Purpose.DUTY : Purpose.ANALYSIS;
        return new Cleared(sheet, Aim.of(purpose), 0, reason == Exempt.SUBJECT ? Consent.UNNEEDED : Consent.NOBODYS);
    }

    /// Returns rows in which at least k people are alike in all that leaves: figures, which need no purpose
    /// of their own.
    ///
    /// @param coarse the columns that were made coarser
    /// @throws Problem if another column says whose the rows are
    static Cleared coarse(Sheet written, List<String> coarse) {
        require(written.schema(), coarse);
        return new Cleared(written, Aim.INSIDE, 0, Consent.NOBODYS);
    }

    /// Returns the same rows in coarser values.
    ///
    /// @param coarse the columns that were made coarser
    /// @throws Problem if another column says whose the rows are
    Cleared coarser(Sheet written, List<String> coarse) {
        require(written.schema(), coarse);
        return as(written);
    }

    private static void require(Schema schema, List<String> coarse) {
        var exact = schema.fields().stream()
                .filter(field -> Persons.tells(field) && !coarse.contains(field.name()))
                .map(Field::name)
                .toList();
        if (!exact.isEmpty()) {
            throw new Problem("problem.release.personal", exact.size(), exact);
        }
    }

    /// Returns the same rows, written otherwise.
    Cleared as(Sheet written) {
        return new Cleared(written, sealed, aim, withheld, consent);
    }

    public Sheet sheet() {
        return sheet;
    }

    public Aim aim() {
        return aim;
    }

    /// Returns the personal columns that were left out, because who is in has not their key.
    public List<String> sealed() {
        return sealed;
    }

    /// Returns how many people were left out, or rows where these do not say whose they are.
    public int withheld() {
        return withheld.number();
    }

    public Consent consent() {
        return consent;
    }

    /// Returns what is to be said of it: how many people were withheld, or that nobody could be, and nothing of that
    /// where consent plays no part; which columns were left out.
    public List<Problem> remarks() {
        var remarks = new ArrayList<>(consented());
        if (!sealed.isEmpty()) {
            remarks.add(new Problem(LEFT_OUT, sealed.size(), sealed));
        }
        return remarks;
    }

    private List<Problem> consented() {
        return switch (consent) {
            case NOBODYS, UNNEEDED -> List.of();
            case UNKNOWN -> List.of(new Problem("purpose.unknown." + key()));
            case OBEYED ->
                List.of(new Problem(
                        "purpose.withheld." + key() + (withheld.arePeople() ? "" : ".rows"), withheld.number()));
        };
    }

    private String key() {
        return aim.purpose() == Purpose.CONTACT ? "contact" : "hand-over";
    }

    /// Returns the beginnings of the ids of the files that the rows came from, one after the other.
    public String origins() {
        var origins = new TreeSet<String>();
        sheet.ids().parts().stream()
                .flatMap(part -> part.origins().stream())
                .map(origin -> origin.substring(0, Math.min(SHORT, origin.length())))
                .forEach(origins::add);
        return String.join(",", origins);
    }
}
