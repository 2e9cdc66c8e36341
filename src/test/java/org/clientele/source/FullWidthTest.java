package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullWidthTest {

    @TempDir
    Path folder;

    private Source read(String text) {
        var csv = new Csv(folder);
        return Csv.read(csv.file(text, Charset.forName("GB18030")));
    }

    @Test
    void wideDigitsAreNumbersAndDates() {
        var source = read("订单号,金额,日期,数量\nA1,１２３，４５６．７８,2024年１月５日,３\nA2,￥１２．５,２０２４年１月６日,１２\n");

        assertEquals("A1|123456.78|2024-01-05|3", Csv.row(source, 0));
        assertEquals("A2|12.5|2024-01-06|12", Csv.row(source, 1));
    }

    @Test
    void wideSignsStandInThemToo() {
        var source = read("订单号,差额,时间\nA1,－１２．５,２０２４－０１－０５　１２：３０\nA2,（３）,２０２４－０１－０６　０８：０５\n");

        assertEquals("A1|-12.5|2024-01-05T12:30", Csv.row(source, 0));
        assertEquals("A2|-3|2024-01-06T08:05", Csv.row(source, 1));
    }

    @Test
    void theyMixWithUsualOnes() {
        assertEquals("A3|5.5", Csv.row(read("订单号,金额\nA1,1.5\nA2,2.5\nA3,５．５\nA4,4.5\n"), 2));
    }

    @Test
    void whatNamesSomethingStaysAsItIsWritten() {
        var source = read("客户编号,姓名\n１２３,第１号\n１２４,第２号\n");

        assertEquals("１２３|第１号", Csv.row(source, 0));
    }

    @Test
    void textWithWideDigitsIsText() {
        var found = new Csv(folder).detect("订单号,备注\nA1,５号楼\nA2,２０２４版\nA3,３月\n");

        assertEquals(Type.TEXT, found.columns().get(1).type().value());
    }
}
