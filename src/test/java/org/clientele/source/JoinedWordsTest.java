package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.clientele.table.Role;
import org.junit.jupiter.api.Test;

class JoinedWordsTest {

    private final JoinedWords words = new JoinedWords();

    JoinedWordsTest() {
        words.list("<who>", List.of("customer", "client", "cust omer id", "客户"));
        words.list("<key>", List.of("id", "no", "编号"));
        words.pattern("<who> <key>", Role.CUSTOMER_ID);
        words.pattern("<who> id", Role.NAME);
        words.pattern("date of <who> <key> birth", Role.BIRTH_DATE);
    }

    @Test
    void eachWordThatPatternsMakeHasTheRoleOfTheFirstThatMakesIt() {
        var made = new HashMap<String, Role>();
        words.each(word -> made.putIfAbsent(word.letters(), word.role()));
        assertEquals(24, made.size()); // those of the second pattern are among those of the first
        made.forEach((letters, role) -> assertEquals(Optional.of(role), words.find(letters), letters));
    }

    @Test
    void partsOfWordsAndWordsWithMoreAreNone() {
        for (var other : List.of("", "customer", "id", "customerid2", "dateofcustomerid", "客户编", "ofcustomeridbirth")) {
            assertEquals(Optional.empty(), words.find(other), other);
        }
    }
}
