package org.clientele.analysis.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientele.table.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.AssertionFailedError;

/// Personal values are found in four hundred columns, most of them made to be mistaken.
class PersonalValuesTest {

    /// A column whose truth is known.
    private record Labelled(String name, Optional<Trace> truth, List<String> cells) {}

    private static final int ROWS = 120;
    private static final String ID_WEIGHTS = "7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2";

    private static String digits(Random random, int count) {
        return random.ints(count, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// Made as GB 11643 says, apart from how the program reads it.
    static String idCard(Random random) {
        var day = LocalDate.of(1950, 1, 1)
                .plusDays(random.nextInt(20_000))
                .toString()
                .replace("-", "");
        var body = pick(random, "110105", "310115", "440305", "320583", "510104", "330106") + day + digits(random, 3);
        int sum = 0;
        var weights = ID_WEIGHTS.split(" ");
        for (int i = 0; i < 17; i++) {
            sum += Character.digit(body.charAt(i), 10) * Integer.parseInt(weights[i]);
        }
        return body
                + (12 - sum % 11 == 12
                        ? "1"
                        : 12 - sum % 11 == 11 ? "0" : 12 - sum % 11 == 10 ? "X" : (12 - sum % 11) % 11);
    }

    private static String mobile(Random random) {
        return "1" + pick(random, "3", "5", "7", "8", "9") + digits(random, 9);
    }

    private static String luhn(String body) {
        for (int last = 0; last < 10; last++) {
            var all = body + last;
            int sum = 0;
            for (int i = 0; i < all.length(); i++) {
                int d = (all.charAt(all.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 2);
                sum += d / 10 + d % 10;
            }
            if (sum % 10 == 0) {
                return all;
            }
        }
        throw new AssertionError(body);
    }

    private static String spaced(String digits) {
        return digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    private static String email(Random random) {
        return pick(random, "li.na", "wang_wei", "j.smith", "zoë", "a+b", "info") + random.nextInt(999) + "@"
                + pick(random, "example.com", "mail.example.org", "qq.com", "firma-x.de");
    }

    private static String name(Random random) {
        return pick(random, "王", "李", "张", "刘", "陈", "欧阳") + pick(random, "伟", "娜", "秀英", "子涵", "建国");
    }

    private static String address(Random random) {
        return pick(random, "上海市浦东新区", "广东省深圳市南山区", "北京市朝阳区", "苏州市") + pick(random, "世纪大道", "科技路", "建国路", "人民街")
                + (1 + random.nextInt(300)) + "号" + pick(random, "", "3栋502室", "2单元");
    }

    private static String plate(Random random) {
        return pick(random, "沪", "京", "粤", "苏")
                + pick(random, "A", "B", "E")
                + pick(random, "·", "")
                + digits(random, 3)
                + pick(random, "K7", "MN", "2H");
    }

    private static final Map<Trace, Function<Random, String>> MADE = new EnumMap<>(Map.of(
            Trace.ID_CARD,
            PersonalValuesTest::idCard,
            Trace.MOBILE,
            r -> {
                var m = mobile(r);
                return pick(r, m, m, "+86 " + m, m.substring(0, 3) + "-" + m.substring(3, 7) + "-" + m.substring(7));
            },
            Trace.BANK_CARD,
            r -> {
                var card = luhn(pick(r, "622848", "621700", "622588") + digits(r, 9 + 3 * r.nextInt(2)));
                return pick(r, card, spaced(card));
            },
            Trace.EMAIL,
            PersonalValuesTest::email,
            Trace.LANDLINE,
            r -> pick(r, "010-", "021-", "0755-", "(0512)") + (2 + r.nextInt(7)) + digits(r, 7),
            Trace.PLATE,
            PersonalValuesTest::plate,
            Trace.NAME,
            PersonalValuesTest::name,
            Trace.ADDRESS,
            PersonalValuesTest::address,
            Trace.PASSPORT,
            r -> pick(r, "E", "G") + digits(r, 8),
            Trace.SOCIAL_SECURITY,
            r -> (100 + r.nextInt(500)) + "-" + (10 + r.nextInt(89)) + "-" + (1000 + r.nextInt(8999))));

    private static final Map<Trace, List<String>> NAMES = new EnumMap<>(Map.of(
            Trace.ID_CARD, List.of("身份证号", "id_card", "col7", "证件", "custIdNo"),
            Trace.MOBILE, List.of("手机号", "mobile", "f3", "Phone", "联系方式"),
            Trace.BANK_CARD, List.of("银行卡号", "card_no", "x", "cardNumber", "账号"),
            Trace.EMAIL, List.of("邮箱", "email", "c", "E-Mail", "contact"),
            Trace.LANDLINE, List.of("固定电话", "tel", "座机", "Telephone", "传真"),
            Trace.PLATE, List.of("车牌", "plate", "k", "车牌号", "licence plate"),
            Trace.NAME, List.of("姓名", "customer_name", "收货人", "联系人", "full name"),
            Trace.ADDRESS, List.of("地址", "address", "a", "收货地址", "住址"),
            Trace.PASSPORT, List.of("护照号", "passport", "passport_no", "护照", "Passport No."),
            Trace.SOCIAL_SECURITY, List.of("ssn", "SSN", "social_security", "s", "Social Security")));

    private interface Decoy {
        String at(Random random, int row);
    }

    private static final Map<String, Decoy> DECOYS = decoys();

    private static Map<String, Decoy> decoys() {
        var decoys = new java.util.LinkedHashMap<String, Decoy>();
        decoys.put("event_ms", (r, _) -> String.valueOf(1_700_000_000_000L + r.nextInt(1_000_000_000)));
        decoys.put("ts", (r, _) -> String.valueOf(1_700_000_000L + r.nextInt(90_000_000)));
        decoys.put("order_id", (r, _) -> luhn("4" + digits(r, 14)));
        decoys.put("订单号", (r, _) -> luhn("622848" + digits(r, 9)));
        decoys.put("运单号", (r, _) -> "1" + pick(r, "3", "5", "8") + digits(r, 9));
        decoys.put("no", (_, row) -> String.valueOf(13_800_000_000L + row));
        decoys.put("流水", (r, _) -> "20" + digits(r, 16));
        decoys.put("code", (r, _) -> digits(r, 18));
        decoys.put("amount", (r, _) -> digits(r, 4) + "." + digits(r, 2));
        decoys.put("ean", (r, _) -> "69" + digits(r, 11));
        decoys.put("sku", (r, _) -> pick(r, "A", "E", "G") + digits(r, 8));
        decoys.put("zip", (r, _) -> digits(r, 6));
        decoys.put("zero_padded", (r, _) -> "0000" + digits(r, 8));
        decoys.put("version", (r, _) -> digits(r, 1) + "." + digits(r, 2) + "." + digits(r, 3));
        decoys.put("商品名称", (r, _) -> pick(r, "王老吉凉茶", "李宁跑鞋", "张裕红酒", "黄金桂"));
        decoys.put("产品", (r, _) -> pick(r, "金骏眉", "白牡丹", "龙井", "方便面"));
        decoys.put("city", (r, _) -> pick(r, "上海", "Bonn", "New York", "南京"));
        decoys.put("公司名称", (r, _) -> pick(r, "张三贸易", "金山软件", "Acme Ltd"));
        decoys.put("handle", (r, _) -> "@user" + digits(r, 4));
        decoys.put("url", (r, _) -> "https://example.com/p/1" + digits(r, 10));
        decoys.put("uuid", (r, _) -> new java.util.UUID(r.nextLong(), r.nextLong()).toString());
        decoys.put("hash", (r, _) -> Long.toHexString(r.nextLong()) + Long.toHexString(r.nextLong()));
        decoys.put("comment", (r, _) -> pick(r, "很好，下次还来！", "arrived in 3 days", "订单12345有问题", "5 stars"));
        decoys.put(
                "date", (r, _) -> LocalDate.ofEpochDay(15_000 + r.nextInt(4000)).toString());
        decoys.put("phone_model", (r, _) -> pick(r, "iPhone 15", "Mate 60", "138 Pro"));
        return decoys;
    }

    private static List<Labelled> columns() {
        var random = new Random(20261122);
        var columns = new ArrayList<Labelled>();
        NAMES.forEach((trace, names) -> {
            for (int i = 0; i < 20; i++) {
                columns.add(column(random, names.get(i % names.size()), Optional.of(trace), MADE.get(trace)));
            }
        });
        for (int i = 0; columns.size() < 400; i++) {
            var decoy = List.copyOf(DECOYS.entrySet()).get(i % DECOYS.size());
            var row = new int[1];
            columns.add(column(random, decoy.getKey(), Optional.empty(), r -> decoy.getValue()
                    .at(r, row[0]++)));
        }
        return columns;
    }

    /// Some cells are empty or hold something else, as in real files.
    private static Labelled column(Random random, String name, Optional<Trace> truth, Function<Random, String> made) {
        int dirt = random.nextInt(4) * 5;
        var cells = IntStream.range(0, ROWS)
                .mapToObj(_ -> random.nextInt(100) < dirt ? pick(random, "", "未知", "n/a") : made.apply(random))
                .toList();
        return new Labelled(name, truth, cells);
    }

    /// Who tells what a column holds.
    private interface Teller {
        List<PersonalValues> in(String name, TextBlock cells);
    }

    private static void tellsFourHundredColumns(Teller teller) {
        var hits = new EnumMap<Trace, Integer>(Trace.class);
        var wrong = new ArrayList<String>();
        int right = 0;
        int found = 0;
        for (var column : columns()) {
            var values = teller.in(column.name(), TextBlock.of(column.cells()));
            found += values.isEmpty() ? 0 : 1;
            var told = values.stream().findFirst().map(PersonalValues::trace);
            if (told.equals(column.truth())) {
                told.ifPresent(trace -> hits.merge(trace, 1, Integer::sum));
                right += told.isPresent() ? 1 : 0;
            } else {
                wrong.add(column.name() + ": " + column.truth() + " told as " + told + " "
                        + column.cells().subList(0, 3));
            }
        }
        for (var trace : List.of(Trace.ID_CARD, Trace.MOBILE, Trace.BANK_CARD, Trace.EMAIL)) {
            assertEquals(20, hits.getOrDefault(trace, 0), trace + " " + wrong);
        }
        assertTrue(right >= 0.95 * found, right + " of " + found + " " + wrong);
        assertTrue(right >= 0.95 * 200, right + " of 200 " + wrong);
    }

    @Test
    void fourHundredColumnsAreToldAsTheyAre() {
        tellsFourHundredColumns(PersonalValues::in);
    }

    private static void assertIsFoundOut(Teller wrong) {
        assertThrows(AssertionFailedError.class, () -> tellsFourHundredColumns(wrong));
    }

    @Test
    void whoLooksAtNoNameIsFoundOut() {
        assertIsFoundOut((_, cells) -> PersonalValues.in("", cells));
    }

    @Test
    void whoTakesEveryLongNumberForOneOfACardIsFoundOut() {
        assertIsFoundOut((name, cells) -> cells.values().stream().allMatch(text -> text.matches("\\d{15,19}"))
                ? List.of(new PersonalValues(Trace.BANK_CARD, PersonalValues.Place.WHOLE, cells.size()))
                : PersonalValues.in(name, cells));
    }

    @ParameterizedTest
    @EnumSource(names = {"ID_CARD", "MOBILE", "BANK_CARD", "EMAIL"})
    void whoMissesOneColumnIsFoundOut(Trace missed) {
        var left = new AtomicInteger(1);
        assertIsFoundOut((name, cells) -> {
            var told = PersonalValues.in(name, cells);
            return told.stream().anyMatch(v -> v.trace() == missed) && left.getAndDecrement() > 0 ? List.of() : told;
        });
    }

    /// Addresses of both kinds under names that say so or not, beside what has as many dots and colons.
    @Test
    void internetAddressesAreToldFromVersionsTimesAndNumbers() {
        var random = new Random(20261123);
        var wrong = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            var name =
                    List.of("host", "ip", "remote_addr", "客户端IP", "col3", "x").get(i % 6);
            var made = List.<Function<Random, String>>of(
                            PersonalValuesTest::four, PersonalValuesTest::six, r -> r.nextBoolean() ? four(r) : six(r))
                    .get(i % 3);
            var column = column(random, name, Optional.of(Trace.IP_ADDRESS), made);
            var told = PersonalValues.in(name, TextBlock.of(column.cells()));
            if (told.isEmpty()
                    || told.getFirst().trace() != Trace.IP_ADDRESS
                    || told.getFirst().place() != PersonalValues.Place.WHOLE) {
                wrong.add(name + " missed: " + column.cells().subList(0, 3));
            }
        }
        for (int i = 0; i < 60; i++) {
            var decoy = List.copyOf(DOTTED.entrySet()).get(i % DOTTED.size());
            var column = column(random, decoy.getKey(), Optional.empty(), decoy.getValue());
            if (!PersonalValues.in(decoy.getKey(), TextBlock.of(column.cells())).isEmpty()) {
                wrong.add(decoy.getKey() + " mistaken: " + column.cells().subList(0, 3));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String four(Random random) {
        return (1 + random.nextInt(126)) + "." + random.nextInt(256) + "." + random.nextInt(256) + "."
                + random.nextInt(256);
    }

    private static String six(Random random) {
        var tail = Integer.toHexString(random.nextInt(65_536)) + ":" + Integer.toHexString(random.nextInt(65_536));
        return pick(random, "2001:db8:85a3:0:0:8a2e:", "2001:db8::", "fe80::1:", "2a00:1450:4001:81B::") + tail;
    }

    private static final Map<String, Function<Random, String>> DOTTED = Map.of(
            "version", r -> r.nextInt(30) + "." + r.nextInt(256) + "." + r.nextInt(256) + "." + r.nextInt(256),
            "firmware", r -> "1." + r.nextInt(200) + ".0." + r.nextInt(200),
            "col4", r -> r.nextInt(9) + "." + r.nextInt(20) + "." + r.nextInt(20) + "." + r.nextInt(90),
            "time", r -> (10 + r.nextInt(14)) + ":" + (10 + r.nextInt(50)) + ":" + (10 + r.nextInt(50)),
            "mac", r -> "00:1A:2B:" + digits(r, 2) + ":" + digits(r, 2) + ":" + digits(r, 2),
            "amount", r -> "1." + digits(r, 3) + "." + digits(r, 3) + "." + digits(r, 3),
            "oid", r -> "1.3.6.1.4.1." + r.nextInt(900) + "." + r.nextInt(900),
            "章节", r -> r.nextInt(9) + "." + r.nextInt(120) + ".2." + r.nextInt(200),
            "build", r -> "10.0." + (19_000 + r.nextInt(900)) + "." + r.nextInt(300),
            "date", r -> (1 + r.nextInt(28)) + "." + (1 + r.nextInt(12)) + ".2025");

    @Test
    void anInternetAddressIsCheckedAndFoundInsideTexts() {
        assertTrue(Traces.is(Trace.IP_ADDRESS, "203.0.113.7"));
        assertTrue(Traces.is(Trace.IP_ADDRESS, "2001:db8::8a2e:370:7334"), "RFC 5952");
        assertTrue(Traces.is(Trace.IP_ADDRESS, "2001:0db8:85a3:0000:0000:8a2e:0370:7334"));
        for (var none : List.of(
                "203.0.113.256",
                "203.0.113",
                "203.0.113.07",
                "0.1.2.3",
                "127.0.0.1",
                "239.1.2.3",
                "2001:db8::1::2",
                "12:30:45",
                "2001:db8:1:2:3")) {
            assertFalse(Traces.is(Trace.IP_ADDRESS, none), none);
        }
        var text = "Came from 203.0.113.7, port 443, with version 10.2.113.7 of the shop";
        var spans = Traces.in(text);
        assertEquals(
                List.of("203.0.113.7"),
                spans.stream()
                        .map(span -> text.substring(span.from(), span.to()))
                        .toList());
        assertEquals("203.0." + Masked.HIDDEN, Masked.whole(Trace.IP_ADDRESS, "203.0.113.7"));
        assertEquals("2001:db8:" + Masked.HIDDEN, Masked.whole(Trace.IP_ADDRESS, "2001:db8::7334"));
    }

    /// A text in which nothing can stand is not looked through, which must change nothing.
    @Test
    void aGlimpseMissesNothingThatIsFoundWithoutOne() {
        var random = new Random(5);
        var made = List.copyOf(MADE.values());
        var pieces = List.of(
                "GB82 WEST 1234 5698 7654 32",
                "91350100M000100Y43",
                "护照",
                "221b Baker Street",
                "5 Oak ave",
                "１３８１２３４５６７８",
                "+1 212 555 0100",
                "长安街1号",
                "沪ABCDEF",
                "(010)62345678",
                "203.0.113.7",
                "fe80::abcd",
                "2001:db8:85a3:0:0:8a2e:370:7334",
                "version 1.2.3.4");
        int found = 0;
        for (int i = 0; i < 4000; i++) {
            var text = new StringBuilder();
            for (int part = random.nextInt(4); part >= 0; part--) {
                text.append(pick(random, "", " ", "请打 ", "no. ", "x", "："))
                        .append(
                                random.nextBoolean()
                                        ? made.get(random.nextInt(made.size())).apply(random)
                                        : pieces.get(random.nextInt(pieces.size())));
            }
            for (var trace : Trace.values()) {
                var all = Traces.everywhere(trace, text.toString());
                assertEquals(all, Traces.glimpsed(trace, text.toString()), () -> trace + " in " + text);
                found += all.size();
            }
        }
        assertTrue(found > 4000, "there was something to be missed: " + found);
    }

    @Test
    void valuesInsideCommentsAreFoundWhereTheyStand() {
        var random = new Random(3);
        var id = idCard(random);
        var text = "请打给13812345678或" + id + "，邮箱 li.na@example.com，车牌沪A·12345，订单20261122000138";

        var spans = Traces.in(text);

        assertEquals(
                List.of(Trace.MOBILE, Trace.ID_CARD, Trace.EMAIL, Trace.PLATE),
                spans.stream().map(Traces.Span::trace).toList());
        assertEquals(id, text.substring(spans.get(1).from(), spans.get(1).to()));
        var values = PersonalValues.in("备注", TextBlock.of(text, "很好", "谢谢，明天再来看看", "不错的茶叶，推荐"));
        assertTrue(values.stream().allMatch(v -> v.place() == PersonalValues.Place.INSIDE && v.cells() == 1));
        assertEquals(4, values.size());
    }

    @Test
    void publishedNumbersAreToldByTheirCheckDigits() {
        assertTrue(Traces.is(Trace.ID_CARD, "11010519491231002X"), "the example of GB 11643-1999");
        assertFalse(Traces.is(Trace.ID_CARD, "110105194912310021"));
        assertFalse(Traces.is(Trace.ID_CARD, "110105194902310029"), "no such day");
        assertTrue(Traces.is(Trace.ID_CARD, "１１０１０５１９４９１２３１００２Ｘ"), "full width");
        assertTrue(Traces.is(Trace.IBAN, "GB82 WEST 1234 5698 7654 32"), "the example of ISO 13616");
        assertFalse(Traces.is(Trace.IBAN, "GB83 WEST 1234 5698 7654 32"));
        assertTrue(Traces.is(Trace.BANK_CARD, "4111 1111 1111 1111"), "the usual test number");
        assertTrue(Traces.is(Trace.COMPANY_CODE, "91350100M000100Y43"), "the example of GB 32100-2015");
        assertFalse(Traces.is(Trace.COMPANY_CODE, "91350100M000100Y44"));
        assertTrue(Traces.is(Trace.SOCIAL_SECURITY, "123-45-6789"));
        assertFalse(Traces.is(Trace.SOCIAL_SECURITY, "666-45-6789"));
    }
}
