package org.clientele.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.clientele.job.Jobs;
import org.clientele.job.ScreenThread;
import org.clientele.picture.WebPictures;
import org.clientele.project.backup.Backups;
import org.clientele.project.backup.OtherProcess;
import org.clientele.project.keys.Unlocking;
import org.clientele.ui.AutoLock;
import org.clientele.ui.BookExport;
import org.clientele.ui.Command;
import org.clientele.ui.Commands;
import org.clientele.ui.Desk;
import org.clientele.ui.Doors;
import org.clientele.ui.Failures;
import org.clientele.ui.FileChoice;
import org.clientele.ui.Fxml;
import org.clientele.ui.Gate;
import org.clientele.ui.Guard;
import org.clientele.ui.Home;
import org.clientele.ui.Knower;
import org.clientele.ui.Language;
import org.clientele.ui.LogFolder;
import org.clientele.ui.Looks;
import org.clientele.ui.MainWindow;
import org.clientele.ui.Navigation;
import org.clientele.ui.Notices;
import org.clientele.ui.ProjectCopy;
import org.clientele.ui.Projects;
import org.clientele.ui.RecentProjects;
import org.clientele.ui.Retaining;
import org.clientele.ui.Safekeeping;
import org.clientele.ui.Session;
import org.clientele.ui.SessionDesk;
import org.clientele.ui.Settings;
import org.clientele.ui.SheetExport;
import org.clientele.ui.Stop;
import org.clientele.ui.Stranded;
import org.clientele.ui.Unfinished;
import org.clientele.ui.WayOut;
import org.clientele.ui.customers.CustomerWork;
import org.clientele.ui.customers.CustomersController;
import org.clientele.ui.customers.RosterController;
import org.clientele.ui.dashboards.AbsenceController;
import org.clientele.ui.dashboards.DashboardFinds;
import org.clientele.ui.dashboards.DashboardView;
import org.clientele.ui.dashboards.DashboardsController;
import org.clientele.ui.dashboards.Inks;
import org.clientele.ui.dashboards.SelectionController;
import org.clientele.ui.dashboards.TilePictures;
import org.clientele.ui.dashboards.TileWork;
import org.clientele.ui.explore.CompareController;
import org.clientele.ui.explore.CorrelationsController;
import org.clientele.ui.explore.ExploreController;
import org.clientele.ui.explore.Exploring;
import org.clientele.ui.explore.PairController;
import org.clientele.ui.explore.ResultController;
import org.clientele.ui.explore.SummaryController;
import org.clientele.ui.explore.TargetController;
import org.clientele.ui.explore.TargetDoor;
import org.clientele.ui.imports.Arrivals;
import org.clientele.ui.models.ConfusionController;
import org.clientele.ui.models.FeaturesController;
import org.clientele.ui.models.FootController;
import org.clientele.ui.models.LeaderboardController;
import org.clientele.ui.models.Modelling;
import org.clientele.ui.models.ModelsController;
import org.clientele.ui.models.PlanController;
import org.clientele.ui.models.ProfitController;
import org.clientele.ui.models.TuningController;
import org.clientele.ui.models.WantedController;
import org.clientele.ui.models.WeightsController;
import org.clientele.ui.recommend.RecommendController;
import org.clientele.ui.recommend.RecommendFormController;
import org.clientele.ui.recommend.Recommending;
import org.clientele.ui.segments.GridController;
import org.clientele.ui.segments.SegmentFinds;
import org.clientele.ui.segments.SegmentWork;
import org.clientele.ui.segments.SegmentsController;
import org.clientele.ui.welcome.WelcomeController;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;

/// Builds every object of the window; the only class that knows all the others.
final class Wiring implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Wiring.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Home home = Home.ofUser();
    private final Settings settings = new Settings(home);
    private final Language language = new Language(settings.languageProperty().get());
    private final Notices notices = new Notices();
    private final Failures failures = new Failures(language, notices::tell);
    private final Jobs jobs = new Jobs(failures);
    private final Session session = new Session(jobs);
    private final Navigation navigation = new Navigation();
    private final Gate gate = new Gate();
    private final Unfinished unfinished = new Unfinished();
    private final Commands commands = new Commands();
    private final LogFolder logs;
    private final Knower knower = new Knower(session, navigation, language, commands);
    private final Looks looks = new Looks(settings);
    private final FileChoice choice = new FileChoice(language);
    private final BookJson json = new BookJson(Catalog.standard());
    private final Safekeeping.Told told = new Safekeeping.Told(notices, language);
    private final Safekeeping safekeeping =
            new Safekeeping(session, settings, told, folder -> backups(folder, Unlocking.NONE));
    private final Retaining retaining = new Retaining(session, notices, language, Clock.systemDefaultZone());
    private final Desk desk = new SessionDesk(
            session,
            new BookExport(session, json, notices, language),
            new ProjectCopy(session, notices, language),
            safekeeping,
            retaining);
    private final WayOut wayOut = new WayOut(
            jobs, navigation, told, keys -> backups(settings.backupsProperty().get(), keys), json);
    private final Stranded stranded = new Stranded(
            session,
            navigation,
            told,
            keys -> backups(settings.backupsProperty().get(), keys),
            wayOut);
    private final Projects projects = wayOut.of(new ProjectFolder(settings.projectsProperty()::get, json));
    private final Arrivals arrivals = new Arrivals(jobs, new org.clientele.ui.Choices(home));
    private final Doors doors = new Entrance(
            new Entrance.Walk(session, navigation, gate), new RecentProjects(home), projects, arrivals, language);
    private final Map<Class<?>, Supplier<Object>> controllers = new HashMap<>();
    private final Map<Stop, Class<?>> screens = new EnumMap<>(Stop.class);
    private final Guard guard = new Guard(session, notices, language);
    private final Fxml fxml = new Fxml(language, type -> controllers.get(type).get(), guard);

    /// @param browser shows a folder or a page of an address
    Wiring(Consumer<String> browser) {
        logs = new LogFolder(LogFolder.of(home), browser);
        settings.languageProperty().subscribe(language::speak);
        settings.displayProperty().subscribe(language::show);
        session.projectProperty()
                .subscribe(open -> open.ifPresent(project -> project.notes().forEach(failures)));
        failures.onProblem(stranded::leads);
        new GateWiring(surface(), gate, wayOut, stranded, language, screens, controllers).wire();
        screen(Stop.WELCOME, WelcomeController.class, () -> new WelcomeController(doors, choice, language));
        new ImportWiring(surface(), arrivals, projects, json, language, screens, controllers).wire();
        unfinished.offer("unfinished.files", arrivals::taken);
        new DataWiring(surface(), commands, language, unfinished, screens, controllers).wire();
        explore();
        segments();
        customers();
        models();
        dashboards();
        new FrameWiring(surface(), commands, language, retaining, screens, controllers).wire();
        lock();
    }

    private Backups backups(Path folder, Unlocking unlocking) {
        return new Backups(folder, json, new OtherProcess(json, unlocking), Clock.systemUTC());
    }

    private void lock() {
        var where = new AutoLock.Where(session, navigation, gate, choice, unfinished);
        var lock = new AutoLock(where, settings, notices, language, Clock.systemUTC());
        commands.offer(Command.LOCK, lock::isPossible, _ -> lock.lock());
        lock.begin();
    }

    private void explore() {
        var exploring = new Exploring(session, settings, language);
        var target = new TargetDoor(exploring, navigation);
        commands.offer(Command.TARGET, target::isThere, _ -> target.open());
        screen(Stop.EXPLORE, ExploreController.class, () -> new ExploreController(exploring, notices, doors, choice));
        part(PairController.class, () -> new PairController(exploring));
        part(ResultController.class, () -> new ResultController(exploring));
        part(SummaryController.class, () -> new SummaryController(exploring));
        part(CorrelationsController.class, () -> new CorrelationsController(exploring));
        part(CompareController.class, () -> new CompareController(exploring));
        part(TargetController.class, () -> new TargetController(exploring));
    }

    private void segments() {
        var work = new SegmentWork(
                session, navigation, language, knower, new SheetExport(session, choice, notices, language));
        commands.find(new SegmentFinds(work)::all);
        screen(Stop.SEGMENTS, SegmentsController.class, () -> new SegmentsController(work));
        part(GridController.class, () -> new GridController(work));
    }

    private void customers() {
        var work = new CustomerWork(session, navigation, language, choice, notices);
        screen(Stop.CUSTOMERS, CustomersController.class, () -> new CustomersController(work));
        part(RosterController.class, () -> new RosterController(work));
        var recommending = new Recommending(session, language);
        unfinished.offer(
                "unfinished.recommend",
                () -> navigation.stop() == Stop.RECOMMEND ? recommending.taken() : Optional.empty());
        screen(Stop.RECOMMEND, RecommendController.class, () -> new RecommendController(recommending, navigation));
        part(RecommendFormController.class, () -> new RecommendFormController(recommending));
    }

    private void models() {
        var modelling = new Modelling(session, navigation, notices, language, commands);
        unfinished.offer("unfinished.model", modelling::taken);
        screen(Stop.MODELS, ModelsController.class, () -> new ModelsController(modelling));
        part(WantedController.class, () -> new WantedController(modelling));
        part(FeaturesController.class, () -> new FeaturesController(modelling));
        part(PlanController.class, () -> new PlanController(modelling));
        part(TuningController.class, () -> new TuningController(modelling));
        part(FootController.class, () -> new FootController(modelling));
        part(LeaderboardController.class, () -> new LeaderboardController(modelling, settings));
        part(WeightsController.class, () -> new WeightsController(modelling));
        part(ConfusionController.class, () -> new ConfusionController(modelling));
        part(ProfitController.class, () -> new ProfitController(modelling));
    }

    private void dashboards() {
        var view = new DashboardView();
        var inks = new Inks(session, language, settings);
        var drawn = new WebPictures(new ScreenThread());
        var pictures = new TilePictures(session, drawn, inks, choice);
        var work = new TileWork(session, inks, navigation, choice, pictures);
        commands.find(new DashboardFinds(session, view, navigation, language)::all);
        screen(
                Stop.DASHBOARDS,
                DashboardsController.class,
                () -> new DashboardsController(session, view, inks, work, knower));
        part(SelectionController.class, () -> new SelectionController(session, view, inks, work));
        part(AbsenceController.class, () -> new AbsenceController(session, view, inks, work));
    }

    private <C> void screen(Stop stop, Class<C> type, Supplier<C> controller) {
        screens.put(stop, type);
        part(type, controller);
    }

    private <C> void part(Class<C> type, Supplier<C> controller) {
        controllers.put(type, controller::get);
    }

    private FrameWiring.Surface surface() {
        return new FrameWiring.Surface(
                session,
                desk,
                doors,
                choice,
                settings,
                notices,
                looks,
                navigation,
                fxml,
                logs,
                knower,
                safekeeping,
                guard);
    }

    MainWindow window() {
        return new MainWindow(looks, language, fxml, desk, navigation);
    }

    Session session() {
        return session;
    }

    Notices notices() {
        return notices;
    }

    Failures failures() {
        return failures;
    }

    Doors doors() {
        return doors;
    }

    /// Lets what runs stop by itself, so that it leaves nothing half done behind.
    @Override
    public void close() {
        jobs.close();
        if (!jobs.hasStopped(PATIENCE)) {
            LOG.log(System.Logger.Level.WARNING, "closed while something still ran");
        }
        session.close();
    }
}
