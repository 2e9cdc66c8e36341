package org.clientele.report;

import static org.clientele.report.PdfPage.BODY;
import static org.clientele.report.PdfPage.HEAD;
import static org.clientele.report.PdfPage.SMALL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.CustomerPortrait.Foretold;
import org.clientele.report.paper.Piece;

/// What a portrait says in frames beside each other: what is foretold and why, what to offer, what the customer said.
record PortraitPieces(CustomerPortrait page, Optional<ReasonList> why, PortraitText text) {

    private static final double STEP = 8;

    static List<List<Piece>> of(CustomerPortrait page, Optional<ReasonList> why, PortraitText text) {
        var pieces = new PortraitPieces(page, why, text);
        var frames = new ArrayList<List<Piece>>();
        page.foretold().ifPresent(foretold -> frames.add(pieces.foretold(foretold)));
        frames.add(pieces.offers());
        frames.add(pieces.words());
        return frames;
    }

    private String said(String key, Object... args) {
        return text.words().text(key, args);
    }

    private List<Piece> foretold(Foretold foretold) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece("H2", text.foretold(foretold, why), HEAD));
        pieces.add(Piece.paragraph(said("portrait.average", text.score(foretold.average())), SMALL));
        text.reasons(foretold, why).forEach(reason -> pieces.add(new Piece("P", "• " + reason, BODY, STEP)));
        why.ifPresent(w -> pieces.add(Piece.paragraph(text.scale(w), SMALL)));
        return pieces;
    }

    private List<Piece> offers() {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece("H2", said("portrait.offers"), HEAD));
        var offers = page.offers().stream().limit(PortraitHtml.OFFERS).toList();
        if (offers.isEmpty()) {
            pieces.add(Piece.paragraph(said("portrait.page.offers.none"), BODY.coloured(PdfPage.MUTED)));
        }
        for (int i = 0; i < offers.size(); i++) {
            pieces.add(new Piece("P", (i + 1) + ". " + offers.get(i).product(), BODY));
            pieces.add(new Piece("P", text.because(offers.get(i)), SMALL, STEP));
        }
        return pieces;
    }

    private List<Piece> words() {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece("H2", said("portrait.words"), HEAD));
        PortraitText.reviews(page).stream()
                .filter(e -> e.comment().isPresent())
                .limit(PortraitHtml.COMMENTS)
                .forEach(e -> {
                    pieces.add(new Piece("P", text.comment(e).orElse(""), BODY));
                    pieces.add(new Piece(
                            "P", String.join(" · ", text.what(e), text.day(e), text.products(e)), SMALL, STEP));
                });
        return pieces;
    }
}
