package org.clientele.analysis.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.clientele.Timing;
import org.clientele.table.Block;
import org.clientele.table.IntegerBlock;
import org.clientele.table.TextBlock;

/// A million rows of twelve columns are searched for personal values: each column, then all of them, the first time and
/// again.
public final class PersonalBench {

    private static final SplittableRandom RANDOM = new SplittableRandom(1);

    private PersonalBench() {}

    public static void main(String[] args) {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        var columns = columns(rows);
        for (int round = 1; round <= 2; round++) {
            Timing.time(
                    "round " + round,
                    () -> columns.forEach((name, block) ->
                            Timing.time("  " + name, () -> System.out.println(PersonalValues.in(name, block)))));
        }
        Timing.peak();
    }

    private static Map<String, Block> columns(int rows) {
        var columns = new LinkedHashMap<String, Block>();
        columns.put("customer_id", texts(rows, i -> "C" + (10_000_000 + i)));
        columns.put("name", texts(rows, _ -> pick("王", "李", "张", "刘") + pick("伟", "娜", "秀英", "建国")));
        columns.put("mobile", texts(rows, _ -> "13" + digits(9)));
        columns.put("email", texts(rows, i -> "wang.wei" + i + "@example.com"));
        columns.put("note", texts(rows, i -> pick("请打给13812345678，谢谢", "很好，下次还来", "arrived late, order ") + i));
        columns.put("address", texts(rows, i -> "上海市浦东新区世纪大道" + i % 900 + "号" + i % 40 + "室"));
        columns.put("order_id", texts(rows, _ -> "4" + digits(15)));
        columns.put(
                "event_ms",
                new IntegerBlock(RANDOM.longs(rows, 1_700_000_000_000L, 1_701_000_000_000L)
                        .toArray()));
        columns.put("number", new IntegerBlock(RANDOM.longs(rows, 0, 1_000_000).toArray()));
        columns.put("city", texts(rows, _ -> pick("上海", "Bonn", "New York", "南京")));
        columns.put("sku", texts(rows, _ -> "A" + digits(8)));
        columns.put("comment", texts(rows, i -> "Nice tea, number " + i + " of many that I bought here this year"));
        return columns;
    }

    private static String pick(String... choices) {
        return choices[RANDOM.nextInt(choices.length)];
    }

    private static String digits(int count) {
        return Long.toString(RANDOM.nextLong((long) Math.pow(10, count - 1), (long) Math.pow(10, count)));
    }

    private static Block texts(int rows, IntFunction<String> text) {
        var builder = new TextBlock.Builder(rows);
        for (int row = 0; row < rows; row++) {
            builder.add(text.apply(row));
        }
        return builder.build();
    }
}
