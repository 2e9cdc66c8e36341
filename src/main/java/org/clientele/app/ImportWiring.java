package org.clientele.app;

import java.util.Map;
import java.util.function.Supplier;
import org.clientele.ui.Language;
import org.clientele.ui.Projects;
import org.clientele.ui.SheetExport;
import org.clientele.ui.Stop;
import org.clientele.ui.imports.AddDatabaseController;
import org.clientele.ui.imports.Arrivals;
import org.clientele.ui.imports.Bringing;
import org.clientele.ui.imports.ColumnsController;
import org.clientele.ui.imports.CutController;
import org.clientele.ui.imports.DatabaseController;
import org.clientele.ui.imports.DateOrdersController;
import org.clientele.ui.imports.DecimalSignsController;
import org.clientele.ui.imports.DialectController;
import org.clientele.ui.imports.DifferencesController;
import org.clientele.ui.imports.ExplainedController;
import org.clientele.ui.imports.FooterController;
import org.clientele.ui.imports.ImportController;
import org.clientele.ui.imports.Landing;
import org.clientele.ui.imports.MapperController;
import org.clientele.ui.imports.MendController;
import org.clientele.ui.imports.NextController;
import org.clientele.ui.imports.NextDrop;
import org.clientele.ui.imports.ReadingsController;
import org.clientele.ui.imports.RejectedController;
import org.clientele.ui.imports.ServerTablesController;
import org.clientele.ui.imports.SumsController;
import org.clientele.ui.imports.TogetherController;
import org.clientele.workbook.BookJson;

/// Builds the import stop.
///
/// @param screens takes the controller of the stop
/// @param controllers takes how each controller is made
record ImportWiring(
        FrameWiring.Surface on,
        Arrivals arrivals,
        Projects projects,
        BookJson json,
        Language language,
        Map<Stop, Class<?>> screens,
        Map<Class<?>, Supplier<Object>> controllers) {

    void wire() {
        var nextDrop = new NextDrop(on.session(), json);
        var bringing = new Bringing(on.session(), projects, language, nextDrop, on.notices());
        arrivals.onLooked(nextDrop::look, nextDrop::lookAgain);
        var landing = new Landing(on.session(), on.navigation());
        on.navigation().detour(asked -> landing.stop(asked, arrivals.drafts()));
        screens.put(Stop.IMPORT, ImportController.class);
        part(ImportController.class, () -> new ImportController(arrivals, bringing, landing, on.choice(), language));
        part(ColumnsController.class, () -> new ColumnsController(arrivals, language));
        part(AddDatabaseController.class, () -> new AddDatabaseController(arrivals.asking()));
        part(
                DatabaseController.class,
                () -> new DatabaseController(arrivals.asking(), on.session().jobs(), language));
        part(ServerTablesController.class, () -> new ServerTablesController(arrivals.asking(), arrivals, language));
        part(DialectController.class, () -> new DialectController(arrivals, language));
        part(TogetherController.class, () -> new TogetherController(arrivals, language));
        part(CutController.class, () -> new CutController(arrivals, language));
        part(FooterController.class, () -> new FooterController(arrivals, language));
        part(SumsController.class, () -> new SumsController(arrivals, language));
        part(DateOrdersController.class, () -> new DateOrdersController(arrivals, language));
        part(DecimalSignsController.class, () -> new DecimalSignsController(arrivals, language));
        part(ExplainedController.class, () -> new ExplainedController(arrivals, language));
        var export = new SheetExport(on.session(), on.choice(), on.notices(), language);
        part(RejectedController.class, () -> new RejectedController(arrivals, on.session(), export, language));
        part(NextController.class, () -> new NextController(arrivals, nextDrop, language));
        part(MapperController.class, () -> new MapperController(nextDrop, language));
        part(DifferencesController.class, () -> new DifferencesController(language));
        part(MendController.class, () -> new MendController(arrivals, language));
        part(ReadingsController.class, () -> new ReadingsController(arrivals, language));
    }

    private <C> void part(Class<C> type, Supplier<C> controller) {
        controllers.put(type, controller::get);
    }
}
