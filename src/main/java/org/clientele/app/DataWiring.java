package org.clientele.app;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Language;
import org.clientele.ui.SheetExport;
import org.clientele.ui.Stop;
import org.clientele.ui.Unfinished;
import org.clientele.ui.clean.CleanController;
import org.clientele.ui.clean.Cleaning;
import org.clientele.ui.clean.ComparisonController;
import org.clientele.ui.clean.StepFormController;
import org.clientele.ui.clean.StepsController;
import org.clientele.ui.clean.TrialController;
import org.clientele.ui.clean.Trying;
import org.clientele.ui.data.Arrivals;
import org.clientele.ui.data.CellFormController;
import org.clientele.ui.data.ColumnController;
import org.clientele.ui.data.ColumnFormController;
import org.clientele.ui.data.ColumnSteps;
import org.clientele.ui.data.DataController;
import org.clientele.ui.data.EmptyController;
import org.clientele.ui.data.Export;
import org.clientele.ui.data.FilterBarController;
import org.clientele.ui.data.FilterFormController;
import org.clientele.ui.data.HeaderController;
import org.clientele.ui.data.Layouts;
import org.clientele.ui.data.RowFormController;
import org.clientele.ui.data.TableFinds;
import org.clientele.ui.data.Viewing;
import org.clientele.ui.data.Ways;
import org.clientele.ui.join.JoinController;
import org.clientele.ui.join.JoinFormController;
import org.clientele.ui.join.Joining;
import org.clientele.ui.join.MatchController;
import org.clientele.ui.join.OutcomeController;
import org.clientele.workbook.Catalog;

/// Builds the stops where tables are looked at, joined and cleaned.
///
/// @param screens takes the controller of the stop
/// @param controllers takes how each controller is made
record DataWiring(
        FrameWiring.Surface on,
        Commands commands,
        Language language,
        Unfinished unfinished,
        Map<Stop, Class<?>> screens,
        Map<Class<?>, Supplier<Object>> controllers) {

    void wire() {
        var viewing = new Viewing(on.session().jobs(), Catalog.standard(), Optional.of(new Layouts(on.session())));
        var steps = new ColumnSteps(on.session(), language);
        var asked = new Arrivals(on.doors(), on.choice());
        var export = new SheetExport(on.session(), on.choice(), on.notices(), language);
        viewing.onLeaving(export::copied);
        unfinished.offer("unfinished.filter", viewing::taken);
        var ways = new Ways(on.navigation(), asked, new Export(viewing, export));
        commands.find(new TableFinds(on.session(), viewing, on.navigation(), language)::all);
        commands.offer(Command.FREEZE, () -> isHere() && viewing.isFreezable(), _ -> viewing.freeze());
        commands.offer(Command.UNFREEZE, () -> isHere() && viewing.isFrozen(), _ -> viewing.unfreeze());
        screens.put(Stop.DATA, DataController.class);
        part(
                DataController.class,
                () -> new DataController(on.session(), viewing, on.navigation(), on.fxml(), language));
        part(HeaderController.class, () -> new HeaderController(on.session(), viewing, ways, language));
        part(EmptyController.class, () -> new EmptyController(asked));
        part(FilterBarController.class, () -> new FilterBarController(viewing, steps, on.fxml(), language));
        part(FilterFormController.class, () -> new FilterFormController(viewing, language));
        part(ColumnController.class, () -> new ColumnController(viewing, on.knower(), language));
        part(ColumnFormController.class, () -> new ColumnFormController(viewing, steps, language));
        part(CellFormController.class, () -> new CellFormController(viewing, steps, language));
        part(RowFormController.class, () -> new RowFormController(viewing, language));
        join();
        clean();
    }

    private void join() {
        var joining = new Joining(on.session());
        unfinished.offer(
                "unfinished.join", () -> on.navigation().stop() == Stop.JOIN ? joining.taken() : Optional.empty());
        screens.put(Stop.JOIN, JoinController.class);
        part(JoinController.class, () -> new JoinController(joining, on.navigation(), language));
        part(JoinFormController.class, () -> new JoinFormController(joining, language));
        part(MatchController.class, () -> new MatchController(joining, language));
        part(OutcomeController.class, () -> new OutcomeController(joining, language));
    }

    private void clean() {
        var cleaning = new Cleaning(on.session());
        var trying = new Trying(cleaning);
        unfinished.offer("unfinished.step", trying::taken);
        screens.put(Stop.CLEAN, CleanController.class);
        part(CleanController.class, () -> new CleanController(cleaning, trying, on.doors(), on.choice(), language));
        part(TrialController.class, () -> new TrialController(cleaning, trying, language));
        part(StepFormController.class, () -> new StepFormController(cleaning, trying, language));
        part(ComparisonController.class, () -> new ComparisonController(cleaning, trying, language));
        part(StepsController.class, () -> new StepsController(cleaning, trying, language));
    }

    private boolean isHere() {
        return on.navigation().stop() == Stop.DATA;
    }

    private <C> void part(Class<C> type, Supplier<C> controller) {
        controllers.put(type, controller::get);
    }
}
