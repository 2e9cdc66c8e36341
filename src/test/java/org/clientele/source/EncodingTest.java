package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "utf8_bom, UTF_8",
        "gb18030, GB18030",
        "utf16le_bom, UTF_16LE",
        "utf16be_bom, UTF_16BE",
        "utf16le_nobom, UTF_16LE"
    })
    void theSameRowsComeFromEveryEncoding(String name, Encoding encoding) {
        var expected = Csv.read(Csv.real("csv/encodings/waimai_1000_utf8.csv"));
        var file = Csv.real("csv/encodings/waimai_1000_" + name + ".csv");

        assertEquals(encoding, Detection.of(file, Progress.NONE).encoding().value());
        var source = Csv.read(file);
        assertEquals(expected.rows().digests(), source.rows().digests());
        assertEquals(new Counts(1001, 1000, 1000, 0), source.counts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "GB18030@ 姓名,城市,金额\\n张三,北京,12.5\\n李四,上海,8\\n",
                "GB18030@ 评论\\n东西很好，下次还会来\\n物流太慢了\\n",
                "GB18030@ 客户编号,订单编号,金额\\nC1,1,5\\nC2,2,8\\n",
                "GB18030@ id,性别\\n1,男\\n2,女\\n",
                "GB18030@ 会员卡号,积分,等级\\n1,2,3\\n",
                "BIG5@ 姓名,城市,金額\\n陳大文,臺北,12.5\\n李小龍,高雄,8\\n",
                "SHIFT_JIS@ 名前,都市,金額\\nやまだ,東京,12.5\\nスズキ,大阪,8\\n",
                "WINDOWS_1252@ name,city\\nJosé Müller,Köln\\nAndré,Málaga\\n",
                "EUC_KR@ 이름,도시,금액\\n김철수,서울,12.5\\n이영희,부산,8\\n",
                "EUC_JP@ 名前,都市,金額\\nやまだ,東京,12.5\\nスズキ,大阪,8\\n",
                "WINDOWS_1251@ имя,город\\nАнна,Москва\\nИван,Омск\\n",
                "UTF_16BE@ 姓名,城市\\n张三,北京\\n",
                "UTF_32LE@ 姓名,城市\\n张三,北京\\n",
                "UTF_32BE@ name,city\\nJo,Rome\\n",
                "WINDOWS_1252@ name;city\\nZoë,Besançon\\n",
                "WINDOWS_1252@ betrag;text\\n1,50;Grüße\\n2,50;Grüße\\n",
                "WINDOWS_1252@ name;ort\\nJörg Groß;Füßen\\n",
                "UTF_8@ name,city\\nJosé,Köln\\n",
                "UTF_8@ name,city\\nJo,Rome\\n"
            })
    void shortFilesAreKnownToo(Encoding encoding, String text) {
        var file = new Csv(folder).file(text.replace("\\n", "\n"), encoding.charset());

        assertEquals(encoding, Detection.of(file, Progress.NONE).encoding().value());
    }

    @Test
    void aByteThatIsNoCharacterCostsItsRecordOnly() {
        var bytes =
                ("name,city\n" + "José,Köln\n".repeat(40) + "Jos?,Rom\nAna,Rom\n").getBytes(Charset.forName("UTF-8"));
        bytes[new String(bytes, Charset.forName("ISO-8859-1")).indexOf('?')] = (byte) 0xE9;

        var source = Csv.read(new Csv(folder).file(bytes));

        assertEquals(new Counts(43, 42, 41, 1), source.counts());
        assertEquals(42, source.rejected().getFirst().line());
        assertEquals(
                Reason.of("rejected.undecodable"), source.rejected().getFirst().reason());
        assertEquals(
                List.of("Ana|Rom", 42L),
                List.of(
                        Csv.row(source, 40),
                        source.rows().ids().parts().getFirst().numbers()[40]));
    }

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "UTF_16LE", "UTF_16BE", "UTF_32LE", "UTF_32BE"})
    void aMarkAtTheStartTells(Encoding encoding) {
        var source = Csv.read(new Csv(folder).file("\uFEFFid,name\n1,张\n", encoding.charset()));

        assertEquals(encoding, source.options().dialect().encoding());
        assertEquals(List.of("id", "name"), source.rows().schema().names());
        assertEquals("1|张", Csv.row(source, 0));
    }

    @Test
    void rowsThatAreAddedDoNotChangeTheEncoding() {
        var rows = "name,city\nJosé Müller,Köln\n";
        var charset = Encoding.WINDOWS_1252.charset();

        for (var text : List.of(rows, rows + "André,Málaga\n".repeat(50), rows + "Jo,Rome\n".repeat(20_000))) {
            var file = new Csv(folder).file(text, charset);
            assertEquals(
                    Encoding.WINDOWS_1252,
                    Detection.of(file, Progress.NONE).encoding().value());
        }
    }
}
