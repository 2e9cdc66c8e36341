package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Short tables under long explanations, as bills come from payment services and banks.
class BillTest {

    private static final String EXPLAINED = "导出信息：\n姓名：张三\n起始时间：[2025-03-01 00:00:00]    终止时间：[2025-03-31 23:59:59]\n"
            + "导出交易类型：[全部]\n共2笔记录\n收入：0笔 0.00元\n\n特别提示：\n1.本回单内容可表明支付宝受理了相应支付交易申请；\n"
            + "2.本明细仅供个人对账使用。\n\n------------------------电子客户回单------------------------\n";

    @TempDir
    private Path folder;

    private void holds(Path file, List<String> names, String... rows) {
        var source = Csv.read(file);
        assertEquals(names, source.rows().schema().names());
        assertEquals(List.of(rows), Brought.rows(source));
    }

    private void holds(String text, List<String> names, String... rows) {
        holds(new Csv(folder).file(text), names, rows);
    }

    @Test
    void aTableOfTwoRowsIsFoundByItsNamesUnderAPageOfExplanations() {
        var bill = EXPLAINED
                + "交易时间,交易分类,交易对方,收/支,金额,交易订单号,备注,\n"
                + "2025-03-01 10:00:05,餐饮美食,甲店,支出,10.50,2025030122001,,\n"
                + "2025-03-02 11:00:05,日用百货,乙店,支出,12.00,2025030122002,,\n";

        holds(
                new Csv(folder).file(bill, Charset.forName("GB18030")),
                List.of("交易时间", "交易分类", "交易对方", "收/支", "金额", "交易订单号", "备注"),
                "2025-03-01T10:00:05|餐饮美食|甲店|支出|10.5|2025030122001|",
                "2025-03-02T11:00:05|日用百货|乙店|支出|12|2025030122002|");
    }

    @Test
    void explanationsAsWideAsEachOtherAreNoTable() {
        holds(
                "微信支付账单明细,,,,\n微信昵称：[小明],,,,\n导出类型：[全部],,,,\n,,,,\n共2笔记录,,,,\n收入：0笔 0.00元,,,,\n"
                        + "支出：2笔 24.60元,,,,\n注：,,,,\n1. 本明细仅供个人对账使用,,,,\n,,,,\n------微信支付账单明细列表-----,,,,\n"
                        + "交易时间,交易类型,交易对方,商品,收/支,金额(元),交易单号\n"
                        + "2025-03-01 12:30:00,商户消费,甲店,午餐,支出,¥12.80,1000001\n"
                        + "2025-03-02 12:30:00,商户消费,乙店,午餐,支出,¥11.80,1000002\n",
                List.of("交易时间", "交易类型", "交易对方", "商品", "收/支", "金额(元)", "交易单号"),
                "2025-03-01T12:30|商户消费|甲店|午餐|支出|12.8|1000001",
                "2025-03-02T12:30|商户消费|乙店|午餐|支出|11.8|1000002");
    }

    @Test
    void linesThatSumUpBelowAShortTableAreNoRecordsOfIt() {
        holds(
                EXPLAINED + "交易时间,商品,金额\n2025-03-01,米,10.50\n2025-03-02,茶,12.00\n"
                        + "------------------------------\n共2笔记录\n已支出:2笔,22.50元\n导出时间:[2025-04-01 10:00:00]\n",
                List.of("交易时间", "商品", "金额"),
                "2025-03-01|米|10.5",
                "2025-03-02|茶|12");
    }

    @Test
    void tabsBehindValuesAndTheirQuotesDoNotCutThem() {
        holds(
                "明细查询文件下载\n\n卡号: 6222****1234\n起始日期: 2025-03-01,截止日期: 2025-03-31\n\n"
                        + "交易日期,摘要,记账金额(支出),余额\n"
                        + "2025-03-01\t,消费\t,100.00\t,\"1,500.20\"\t\n2025-03-02\t,消费\t,101.00\t,\"1,399.20\"\t\n",
                List.of("交易日期", "摘要", "记账金额(支出)", "余额"),
                "2025-03-01|消费|100|1500.2",
                "2025-03-02|消费|101|1399.2");
    }
}
