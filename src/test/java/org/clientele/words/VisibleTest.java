package org.clientele.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void whatEndsALineSteersATerminalOrTurnsTheTextIsWrittenAsItsCode() {
        assertEquals(
                "a\\u000D\\u000AINFO b\\u001B[2J\\u202Ec\\u2028d\\u0000\\uFEFF\\uD800",
                Visible.line("a\r\nINFO b\u001B[2J\u202Ec\u2028d\0\uFEFF\uD800"));
    }

    @Test
    void everythingElseStandsAsItIs() {
        var text = "李娜 “tea” 50 % 𠮷 é";
        assertSame(text, Visible.line(text));
    }
}
