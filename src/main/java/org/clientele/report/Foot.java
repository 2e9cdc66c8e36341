package org.clientele.report;

/// One more line at the foot of a page that was made already, such as how far the log of its project went.
public final class Foot {

    private static final String END = "</body>";

    private Foot() {}

    public static String on(String page, String line) {
        int end = page.lastIndexOf(END);
        return page.substring(0, end)
                + "<footer><p style=\"font-size:.75rem;opacity:.7\">" + PrintPage.safe(line) + "</p></footer>\n"
                + page.substring(end);
    }
}
