package org.clientele.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clientele.spec.Progress;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cust_id,full_name,email,mobile,city,birth_date,signup_date~C01,Ann"
                        + " Lee,ann@a.org,13812345678,Rome,1988-03-14,2023-01-02~C02,Bob"
                        + " Ray,bob@b.org,13912345678,Oslo,1990-04-15,2023-02-03"
                        + "|CUSTOMER_ID,NAME,EMAIL,PHONE,CITY,BIRTH_DATE,SIGNUP_DATE|CUSTOMERS",
                "客户编号,姓名,邮箱,手机号,城市,出生日期,注册日期,性别~C01,张三,zs@a.cn,13812345678,北京,1988年3月14日,2023-01-02,男~C02,李四,ls@b.cn,13912345678,上海,1990年4月15日,2023-02-03,女"
                    + "|CUSTOMER_ID,NAME,EMAIL,PHONE,CITY,BIRTH_DATE,SIGNUP_DATE,GENDER|CUSTOMERS",
                "订单号,客户编号,订单日期,商品名称,类别,数量,单价,金额~A1,C01,2024-01-05,茶,食品,2,3.5,7~A2,C02,2024-01-06,杯,家居,1,9.5,9.5"
                        + "|ORDER_ID,CUSTOMER_ID,ORDER_DATE,PRODUCT,CATEGORY,QUANTITY,PRICE,AMOUNT|ORDER_LINES",
                "id,customer,评分,评论,日期~1,C01,5,很好吃,2024-01-05~2,C02,1,太慢了,2024-01-06"
                        + "|NONE,CUSTOMER_ID,RATING,COMMENT,REVIEW_DATE|REVIEWS",
                "Order ID,Order Date,Ship City,Sales,Discount~A-1,5/1/2024,Rome,12.5,0.1~A-2,31/1/2024,Oslo,7,0"
                        + "|ORDER_ID,ORDER_DATE,CITY,AMOUNT,DISCOUNT|ORDERS",
                "transaction_id,date,amount~1,2024-01-05,5~2,2024-01-06,7|ORDER_ID,ORDER_DATE,AMOUNT|ORDERS",
                "订单号,订单付款时间,订单提交时间,应付金额~A1,2024-01-05,2024-01-05,7~A2,2024-01-07,2024-01-06,9"
                        + "|ORDER_ID,NONE,ORDER_DATE,AMOUNT|ORDERS",
                "Transaction ID,Paid at,Created at,Order"
                        + " ID,amountTotal~1,2024-01-05,2024-01-05,A1,7~2,2024-01-06,2024-01-06,A2,9"
                        + "|NONE,NONE,ORDER_DATE,ORDER_ID,AMOUNT|ORDERS",
                "Email Address,Birthday,MEMBER_RATING,TAGS~ann@a.org,05/12,4,vip~bob@b.org,11/30,2,blog"
                        + "|EMAIL,BIRTH_DATE,NONE,SEGMENT|CUSTOMERS",
                "date,cs-uri-stem,cs-username,c-ip~2024-01-05,/cart,ann,10.1.2.3~2024-01-06,/,bob,10.1.2.4"
                        + "|EVENT_TIME,PAGE,NAME,IP_ADDRESS|WEB_LOG",
                "Review Stars,Source of Review,Review Content~5,Web,All came in time~1,Mail,Never came at all"
                        + "|RATING,CHANNEL,COMMENT|REVIEWS",
                "loan_id,account_id,date,amount~77,5,1994-01-05,80952~78,6,1994-02-11,30276"
                        + "|ORDER_ID,CUSTOMER_ID,ORDER_DATE,AMOUNT|ORDERS",
                "khbh,xm,xb,sjh,csrq,zcsj,hydj~0011,张三,1,13812345678,1988-03-14,2023-01-02,金卡~0012,李四,2,13912345678,1990-04-15,2023-02-03,银卡"
                    + "|CUSTOMER_ID,NAME,GENDER,PHONE,BIRTH_DATE,SIGNUP_DATE,SEGMENT|CUSTOMERS",
                "ddbh,kh_bh,xd_sj,spmc,sl,dj,je~A1,C1,2024-01-05,茶,2,3.5,7~A2,C2,2024-01-06,杯,1,9.5,9.5"
                        + "|ORDER_ID,CUSTOMER_ID,ORDER_DATE,PRODUCT,QUANTITY,PRICE,AMOUNT|ORDER_LINES",
                "CUST_NO,CustNm,EmailAddr,TelNo,RegDt,CustLvl~1,Ann Lee,ann@a.org,13812345678,2023-01-02,Gold~2,Bob"
                        + " Ray,bob@b.org,13912345678,2023-02-03,Silver"
                        + "|CUSTOMER_ID,NAME,EMAIL,PHONE,SIGNUP_DATE,SEGMENT|CUSTOMERS",
                "客户,购买时间,消费,店员~王小明,2024-01-05,7,李芳~张伟,2024-01-06,9,陈静" + "|NAME,ORDER_DATE,AMOUNT,NONE|ORDERS",
                "so_id,so_client_code,so_item_code,so_pieces,so_each,so_line~7,c1,p1,2,3.5,7~7,c1,p2,3,2,6~8,c2,p1,2,3.5,7"
                    + "|ORDER_ID,CUSTOMER_ID,PRODUCT_ID,QUANTITY,NONE,NONE|ORDER_LINES",
                "user_id,phone_md5,email_hash~1,9e107d9d372bb6826bd81d3542a419d6,e4d909c290d0fb1ca068ffaddf22cbd0~2,d41d8cd98f00b204e9800998ecf8427e,0cc175b9c0f1b6a831c399e269772661"
                    + "|CUSTOMER_ID,PHONE,EMAIL|CUSTOMERS",
                "cust_no,id_card_no,ADDR_LN1~1,****1234,1 Oak Street~2,****5678,2 Oak Street"
                        + "|CUSTOMER_ID,ID_NUMBER,ADDRESS|CUSTOMERS",
                "order_sn,user_id,pay_time,add_time,pay_amount~A1,1,2024-01-05,2024-01-04,7~A2,2,2024-01-07,2024-01-06,9"
                    + "|ORDER_ID,CUSTOMER_ID,NONE,ORDER_DATE,AMOUNT|ORDERS",
                "id_order,id_customer,date_add,refund_money~1,5,2024-01-05,7~2,6,2024-01-06,9"
                        + "|ORDER_ID,CUSTOMER_ID,ORDER_DATE,REFUND|ORDERS",
                "订单号,订单总额,退款总费用,备注1~A1,7,1,快点~A2,9,2,谢谢|ORDER_ID,AMOUNT,REFUND,COMMENT|ORDERS",
                "kontakt,wert~ann@a.org,1~bob@b.org,2|EMAIL,NONE|UNKNOWN",
                "tel1,x~138-1234-5678,1~139-1234-5678,2|PHONE,NONE|UNKNOWN"
            })
    void headersAndContentsTellRolesAndKind(String text, String roles, FileKind kind) {
        var detection = new Csv(folder).detect(text.replace("~", "\n") + "\n");

        assertEquals(Stream.of(roles.split(",")).map(Role::valueOf).toList(), roles(detection));
        assertEquals(kind, detection.kind().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cluster/Mall_Customers.csv|CUSTOMER_ID,GENDER,NONE,NONE,NONE",
                "recommend/ml-latest-small/tags.csv|CUSTOMER_ID,PRODUCT_ID,NONE,EVENT_TIME",
                "text/waimai_10k/waimai_10k.csv|NONE,COMMENT"
            })
    void publicFilesAreUnderstood(String name, String roles) {
        var detection = Detection.of(Csv.real(name), Progress.NONE);

        assertEquals(Stream.of(roles.split(",")).map(Role::valueOf).toList(), roles(detection));
    }

    @Test
    void aRoleIsGivenToAllThatFitButWhoARowIsAboutIsSaidByOne() {
        var text = "customer id,client id,first name,last name,city,home city\n"
                + "1,5,Ann,Lee,Rome,Oslo\n"
                + "2,6,Bob,Ray,Oslo,Rome\n";
        var detection = new Csv(folder).detect(text);

        assertEquals(
                List.of(Role.CUSTOMER_ID, Role.NONE, Role.NAME, Role.NAME, Role.CITY, Role.CITY), roles(detection));
        assertEquals(
                "role-reason.taken", detection.columns().get(1).role().reason().key());
    }

    @Test
    void quantityTimesPriceIsTheAmountWhateverTheyAreCalled() {
        var text = new StringBuilder("order id,k1,k2,k3\n");
        for (int i = 1; i <= 40; i++) {
            text.append("%d,%d,%d.25,%.2f\n".formatted(i, 2 + i % 5, 3 + i % 7, (2 + i % 5) * (3.25 + i % 7)));
        }

        assertEquals(
                List.of(Role.ORDER_ID, Role.QUANTITY, Role.PRICE, Role.AMOUNT),
                roles(new Csv(folder).detect(text.toString())));
    }

    @Test
    void namesOfThoseWhoWorkThereArePersonalButNotTheCustomers() {
        var columns = new Csv(folder)
                .detect("customer id,name,cashier,代理人\n1,Ann Lee,Mary Ray,李芳\n2,Bob Ray,Peter Lee,陈静\n")
                .columns();

        assertEquals(Role.NONE, columns.get(2).role().value());
        assertTrue(columns.subList(1, 4).stream()
                .allMatch(column -> column.option().isPersonal()));
        assertTrue(columns.get(2).isStaff()
                && columns.get(3).isStaff()
                && !columns.get(1).isStaff());
    }

    @Test
    void everyNameOfAPersonIsPersonal() {
        var text = "first name,last name,city,home city\nAnn,Lee,Rome,Oslo\nBob,Ray,Oslo,Rome\n";
        var detection = new Csv(folder).detect(text);
        var source = Importer.read(
                new Csv(folder).file("first name,last name,city,home city\nAnn,Lee,Rome,Oslo\n"),
                detection.options(),
                Progress.NONE);
        assertEquals(
                List.of(Privacy.PERSONAL, Privacy.PERSONAL, Privacy.OPEN, Privacy.OPEN),
                source.rows().schema().fields().stream().map(f -> f.privacy()).toList());
    }

    @ParameterizedTest
    @CsvSource({"host", "ip", "client_ip", "remote_addr", "x", "服务器"})
    void internetAddressesArePersonalWhateverTheirHeader(String header) {
        var found = new Csv(folder)
                .detect("id," + header + "\n1,203.0.113.7\n2,198.51.100.23\n3,203.0.113.9\n4,2001:db8::7:1\n");

        assertEquals(Role.IP_ADDRESS, roles(found).getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "氏名;電話番号;メールアドレス;住所;生年月日,田中 太郎;090-1234-5678;taro@example.jp;東京都港区1-2;1988-03-14",
        "お名前;携帯電話;メール;ご住所;誕生日,佐藤 花子;08012345678;hana@example.jp;大阪市北区3-4;1990-04-15",
        "이름;전화번호;이메일;주소;생년월일,김민수;010-1234-5678;kim@example.kr;서울시 강남구 12;1988-03-14",
        "고객명;휴대폰;이메일주소;배송지;생일,이서연;01098765432;lee@example.kr;부산시 해운대구 3;1991-05-06"
    })
    void whoAndWhereIsReadInJapaneseAndKorean(String header, String row) {
        var found = new Csv(folder).detect("no;" + header + "\n1;" + row + "\n2;" + row + "\n");

        assertEquals(
                List.of(Role.NAME, Role.PHONE, Role.EMAIL, Role.ADDRESS, Role.BIRTH_DATE),
                roles(found).subList(1, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "user.name, NAME",
        "data.user.name, NAME",
        "customer.contact.phone, PHONE",
        "user.address.city, CITY",
        "product.name, PRODUCT"
    })
    void aNestedNameIsReadByItsLastPartAndItsOwner(String name, Role role) {
        assertEquals(role, RoleWords.find(name).orElseThrow().value());
    }

    @Test
    void versionsAndHostsByNameAreNoInternetAddresses() {
        var found = new Csv(folder)
                .detect("id,version,host\n1,1.2.3.4,Ann\n2,1.2.4.0,Bob\n3,2.0.0.1,Cem\n4,2.10.0.3,Dan\n");

        assertEquals(List.of(Role.NONE, Role.NONE), roles(found).subList(1, 3));
    }

    @Test
    void everyReasonHasASentence() {
        var detection = Detection.of(Csv.real("cluster/marketing_campaign.csv"), Progress.NONE);
        var reasons = Stream.concat(
                Stream.of(detection.encoding(), detection.delimiter(), detection.header(), detection.kind())
                        .map(Guess::reason),
                detection.columns().stream()
                        .flatMap(c -> Stream.of(c.type().reason(), c.role().reason())));

        for (var reason : reasons.toList()) {
            for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                var said = Words.in(locale).text(reason.key(), reason.args().toArray());
                assertTrue(!said.equals(reason.key()) && !said.contains("{"), said);
            }
        }
    }

    private static List<Role> roles(Detection detection) {
        return detection.columns().stream().map(c -> c.role().value()).toList();
    }
}
