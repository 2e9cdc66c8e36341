package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {

    private static double read(NumberCell cell, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        assertTrue(cell.read(bytes, 0, bytes.length), text);
        return cell.number();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.5원|KRW", "1,234.5円|JPY", "1,234.5元|CNY", "R$ 1,234.5|BRL", "1,234.5 kr|kr", "kr. 1,234.5|kr",
                "1 234.5 руб.|RUB", "1 234.5 р.|RUB", "₹1,234.5|INR", "CHF 1'234.5|CHF", "USD 1,234.50|USD",
                        "฿1,234.5|THB",
                "1 234.5 ₴|UAH", "S/ 1,234.5|PEN"
            })
    void signsOfMoneyAreTakenOffAndKnown(String text, String code) {
        var cell = NumberCell.point();
        assertEquals(1234.5, read(cell, text));
        assertEquals(code, Currencies.code(cell.currency()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234,50 zł|PLN", "1 234,50 Kč|CZK", "1.234,50 kr.|kr", "R$ 1.234,50|BRL"})
    void signsOfMoneyStandAboutNumbersWithACommaToo(String text, String code) {
        var cell = NumberCell.comma();
        assertEquals(1234.5, read(cell, text));
        assertEquals(code, Currencies.code(cell.currency()));
    }

    @Test
    void aPointBehindANumberIsNoCurrency() {
        var bytes = "1 2.".getBytes(StandardCharsets.UTF_8);
        assertFalse(NumberCell.point().read(bytes, 0, bytes.length));
    }
}
