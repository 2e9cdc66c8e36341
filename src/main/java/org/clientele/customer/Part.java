package org.clientele.customer;

import java.util.List;
import java.util.Optional;
import org.clientele.spec.Problem;

/// What a table tells of customers, and in which columns. Customers of several tables meet by the text of their ids.
public sealed interface Part {

    /// The column that says whose row it is.
    String customer();

    /// Who they are: one row for each customer; every column is a fact.
    record People(String customer) implements Part {}

    /// What they bought.
    ///
    /// @param amount one column, or several whose product is the amount of a line
    /// @param order the column that tells orders apart; without it every line is an order
    record Orders(String customer, String date, List<String> amount, Optional<String> order, Optional<String> product)
            implements Part {

        public Orders {
            amount = List.copyOf(amount);
            if (amount.isEmpty()) {
                throw new Problem("problem.rfm.amount");
            }
        }
    }

    /// What they said.
    record Reviews(
            String customer, String date, Optional<String> rating, Optional<String> comment, Optional<String> product)
            implements Part {}

    /// The segment they are in, and the scores it comes from.
    record Segments(String customer, String segment, List<String> scores) implements Part {

        public Segments {
            scores = List.copyOf(scores);
        }
    }

    /// A number foretold of them, and the columns with the main reasons, if any.
    record Foretold(String customer, String score, List<String> reasons) implements Part {

        public Foretold {
            reasons = List.copyOf(reasons);
        }
    }

    /// What they are offered: a table of recommendations.
    record Offers(String customer) implements Part {}
}
