package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.customer.CustomerPortrait.Fact;
import org.clientele.customer.Mask;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Type;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;

class PortraitTextTest {

    @Test
    void truthsAreSaidAsYesAndNoInTheLanguageOfThePage() {
        assertEquals(List.of("yes", "no"), said(Locale.ENGLISH));
        assertEquals(List.of("是", "否"), said(Locale.SIMPLIFIED_CHINESE));
    }

    private static List<String> said(Locale locale) {
        var text = new PortraitText(Words.in(locale), "EUR", Map.of(), Mask.MASKED);
        return Stream.of("true", "false")
                .map(cell -> new Fact(Optional.of("consent"), Role.NONE, Type.BOOLEAN, Privacy.OPEN, Optional.of(cell)))
                .map(text::value)
                .toList();
    }
}
