package org.clientele.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.clientele.analysis.predict.ModelKind;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.CustomerPortrait.Fact;
import org.clientele.customer.CustomerPortrait.Figure;
import org.clientele.customer.CustomerPortrait.Foretold;
import org.clientele.customer.CustomerPortrait.Offer;
import org.clientele.customer.CustomerPortrait.Standing;
import org.clientele.customer.CustomerPortrait.Timeline;
import org.clientele.customer.CustomerPortrait.Timeline.Event;
import org.clientele.customer.CustomerPortrait.Timeline.Kind;
import org.clientele.customer.GroupPage;
import org.clientele.customer.Mask;
import org.clientele.table.Privacy;
import org.clientele.table.Role;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The printable page of a customer, with cells that try to run.
class PortraitHtmlTest {

    private static final String MARK = "document.documentElement.setAttribute('data-owned','yes')";

    @TempDir
    Path folder;

    /// A portrait in which every text is this one.
    static CustomerPortrait page(String text) {
        var day = LocalDate.of(2026, 1, 2);
        var review = new Event(
                Optional.of(day),
                Kind.REVIEW,
                Optional.empty(),
                Optional.of(1.0),
                Optional.empty(),
                List.of(text),
                2,
                Optional.of(text));
        var order = new Event(
                Optional.of(day.minusDays(9)),
                Kind.ORDER,
                Optional.of(12.5),
                Optional.empty(),
                Optional.of(text),
                List.of(text, text),
                0,
                Optional.empty());
        return new CustomerPortrait(
                text,
                Privacy.OPEN,
                Optional.of(day.plusDays(90)),
                5,
                List.of(
                        new Fact(Optional.of("name"), Role.NAME, Type.TEXT, Privacy.PERSONAL, Optional.of(text)),
                        new Fact(Optional.of(text), Role.NONE, Type.TEXT, Privacy.OPEN, Optional.of(text)),
                        new Fact(Optional.of("p"), Role.PHONE, Type.TEXT, Privacy.PERSONAL, Optional.empty())),
                List.of(
                        new Figure("total", Optional.of(12.5), 20, Optional.of(0.4), 1, 50),
                        new Figure("rating", Optional.empty(), Double.NaN, Optional.empty(), Double.NaN, Double.NaN)),
                new Timeline(1, 0, 1, 3, List.of(review, order)),
                Optional.of(new Standing(Optional.of(text), List.of(new Standing.Score(text, Optional.of(5.0))))),
                Optional.of(new Foretold(text, Optional.of(0.7), 0.2, List.of(text))),
                List.of(new Offer(1, text, Optional.of(1.0), Optional.of(text))));
    }

    static ReasonList why(String text) {
        var reason = new ReasonList.Reason("recency", text, 0.5);
        return new ReasonList(
                ModelKind.LOGISTIC,
                text,
                Optional.of(text),
                ReasonList.Scale.LOG_ODDS,
                0,
                List.of(new ReasonList.RowReasons("r", 0.7, 0.5, List.of(reason))),
                Privacy.PERSONAL);
    }

    private static PortraitText text(Mask mask) {
        return new PortraitText(SampleShop.EN, "CNY", Map.of(), mask);
    }

    @Test
    void nothingFromTheDataRunsOrConnects() throws Exception {
        var requests = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        var here = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        var hostile = "</title></style></script><script>" + MARK + "</script><img src=\"" + here + "\" onerror=\""
                + MARK + "\"><svg onload=" + MARK + "><style>@import '" + here + "'</style>' \" %s $1 &lt;";
        try {
            var html = PortraitHtml.of(page(hostile), Optional.of(why(hostile)), text(Mask.SHOWN));

            var dom = Chromium.dom(html, folder);

            assertFalse(dom.contains("data-owned=\"yes\""), "a cell has run");
            assertEquals(0, requests.get(), "the page has asked the network");
            assertFalse(html.contains("<script"));
            assertTrue(dom.contains("&lt;/title&gt;&lt;/style&gt;&lt;/script&gt;&lt;script&gt;"));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void maskedPagesHoldNoPersonalValueAnywhere() {
        var html = PortraitHtml.of(page("Zoe Quux"), Optional.of(why("Zoe Quux")), text(Mask.MASKED));
        var comment = "<blockquote>8 characters, hidden because a comment may name people";

        assertTrue(html.contains("<h1>Z•••••</h1>"), html);
        assertTrue(html.contains(comment));
        assertTrue(html.contains("Personal values are masked"));
        assertTrue(PortraitHtml.of(page("Zoe Quux"), Optional.of(why("Zoe Quux")), text(Mask.SHOWN))
                .contains("<h1>Zoe Quux</h1>"));
    }

    @Test
    void whatNobodyKnowsIsCalledUnknown() {
        var html = PortraitHtml.of(page("x"), Optional.empty(), text(Mask.MASKED));

        assertTrue(html.contains("<dt>Phone</dt><dd class=\"unknown\">unknown</dd>"), html);
        assertTrue(html.contains("<p class=\"number unknown\">unknown</p>"));
        assertTrue(html.contains("nobody has one"));
    }

    @Test
    void aPageOfACustomerOfWhomNothingIsKnownIsStillAPage() throws Exception {
        var page = new CustomerPortrait(
                "9",
                Privacy.OPEN,
                Optional.empty(),
                1,
                List.of(),
                List.of(),
                new Timeline(0, 0, 0, 0, List.of()),
                Optional.empty(),
                Optional.empty(),
                List.of());

        var html = PortraitHtml.of(page, Optional.empty(), new PortraitText(SampleShop.ZH, "", Map.of(), Mask.MASKED));

        assertTrue(html.contains("姓名未知"));
        assertTrue(html.contains("没有此客户的订单或评价记录。"));
        Files.writeString(folder.resolve("page.html"), html);
    }

    @Test
    void thePageOfASegmentIsMaskedAndRunsNothing() {
        var hostile = "<script>" + MARK + "</script>";
        var page = new GroupPage(
                "segment",
                hostile,
                2,
                8,
                Optional.of(10.0),
                Optional.of(0.5),
                List.of(new GroupPage.Figure("total", Optional.of(5.0), Optional.empty())),
                List.of(new GroupPage.Product(hostile, 1, 0.5, 2)),
                List.of(new GroupPage.Example("1", Privacy.OPEN, Optional.of("Zoe Quux"), Optional.of(9.0))));

        var html = GroupHtml.of(page, text(Mask.SHOWN));

        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("Zoe"), html);
        assertTrue(html.contains("Z••••• · "), html);
        assertTrue(html.contains("2 customers, 25.0\u2009% of all"), html);
    }

    private static Grounds grounds(String text) {
        var stage = new Stage("node", text, text, "9 rows", List.of(text), "0123abcd");
        return new Grounds(text, "12.5", text, List.of(text), 9, "", Grounds.Agreement.NOTHING_SHOWN, List.of(stage));
    }

    @Test
    void everyFigureOnPaperCarriesItsWalkWithoutAScript() throws Exception {
        var hostile = "</summary></details><script>" + MARK + "</script><img src=x onerror=" + MARK + ">";
        var walks = text(Mask.MASKED).knowing(List.of(grounds(hostile), grounds("Total")));

        var customer = PortraitHtml.of(page("C1"), Optional.empty(), walks);
        var dom = Chromium.dom(customer, folder);

        assertFalse(dom.contains("data-owned=\"yes\""), "a walk has run");
        assertFalse(customer.contains("<script"));
        assertTrue(customer.contains("default-src 'none'; style-src 'unsafe-inline'"));
        assertEquals(3, dom.split("<details", -1).length - 1, "two figures, one node on both ways");
        assertTrue(dom.contains("<summary>Total · 12.5</summary>"), dom);
        assertTrue(dom.contains("<a href=\"#stage-node\">") && dom.contains("<details id=\"stage-node\">"), dom);
    }
}
