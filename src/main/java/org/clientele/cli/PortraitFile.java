package org.clientele.cli;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.clientele.analysis.predict.ReasonList;
import org.clientele.customer.Aim;
import org.clientele.customer.CustomerPortrait;
import org.clientele.customer.GroupPage;
import org.clientele.customer.Mask;
import org.clientele.project.Project;
import org.clientele.project.audit.Disclosure;
import org.clientele.report.PortraitText;
import org.clientele.report.Printout;
import org.clientele.spec.Problem;
import org.clientele.workbook.Clearing;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.PortraitWalks;
import org.clientele.workbook.Portraits;
import org.clientele.workbook.Workbook;

/// The portrait of a customer or of a segment as a page. Personal values are masked; to show them takes a reason,
/// which the project records first.
record PortraitFile(Desk desk, Opened opened, Books books, Aim aim) {

    /// @param reveal the reason why personal values are to be shown, if they are
    Printout of(String customer, Optional<String> reveal) {
        var portraits = portraits();
        var page = (CustomerPortrait) run(portraits.portrait(customer)).result(Portraits.PAGE);
        var why =
                portraits.reasons(customer).map(asked -> (ReasonList) run(asked).result(Portraits.REASONS));
        new Clearing(opened.book(), evaluator()).pass(page, aim, desk.progress(customer));
        reveal.ifPresent(reason -> record(customer, reason));
        var mask = reveal.isPresent() ? Mask.SHOWN : Mask.MASKED;
        var walks = new PortraitWalks(portraits, evaluator(), text(portraits).masked(mask));
        return Printout.of(page, why, walks.of(page, desk.progress(Portraits.PAGE)));
    }

    Printout segment(String code) {
        var page = (GroupPage) run(portraits().group(code)).result(Portraits.PAGE);
        if (page.size() == 0) {
            throw new Problem("problem.report.segment", code);
        }
        new Clearing(opened.book(), evaluator()).pass(page, aim, desk.progress(code));
        var walks = new PortraitWalks(portraits(), evaluator(), text(portraits()));
        return Printout.of(page, walks.of(page, desk.progress(Portraits.PAGE)));
    }

    private PortraitText text(Portraits portraits) {
        return Portraits.text(opened.book(), desk.words()).remarking(portraits.remarks(desk.words()));
    }

    private Evaluator evaluator() {
        return new Evaluator(desk.json(), opened.deposits(), new Memory());
    }

    private Portraits portraits() {
        return Portraits.of(opened.book(), Outlook.of(opened.book(), evaluator()))
                .orElseThrow(() -> new Problem("problem.report.customers"));
    }

    private Run run(Workbook asked) {
        return new Run(desk, new Opened(asked, opened.deposits(), opened.sources()));
    }

    private void record(String customer, String reason) {
        if (reason.isBlank()) {
            throw new Problem("problem.report.reason");
        }
        Project project = books.project().orElseThrow(() -> new Problem("problem.report.reveal"));
        project.record(new Disclosure(LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS), customer, reason.strip()));
    }
}
