package org.clientele.project;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.project.audit.Action;
import org.clientele.project.audit.Anchor;
import org.clientele.project.audit.Event;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Right;
import org.clientele.project.store.Trail;
import org.clientele.source.Source;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever reads or changes a project asks first whether who has it open may.
class RightsTest {

    /// What each way into a project needs. A new public method of these classes has to be named here.
    private static final Map<String, Right> NEEDED = Map.ofEntries(
            entry("Project.keep(History)", Right.DECIDE),
            entry("Project.keep(Deposit,Progress)", Right.DECIDE),
            entry("Project.keep(List,Progress)", Right.DECIDE),
            entry("Project.get(String,Class)", Right.LOOK),
            entry("Project.keepPlace(String,String)", Right.DECIDE),
            entry("Project.keepView(String,String)", Right.DECIDE),
            entry("Project.record(Disclosure)", Right.SEE_PERSONAL),
            entry("Project.disclosures()", Right.SEE_PERSONAL),
            entry("Project.copyTo(Path,Progress)", Right.COPY),
            entry("Project.imageTo(Path)", Right.COPY),
            entry("Trail.all()", Right.READ_LOG),
            entry("Trail.check(List)", Right.READ_LOG),
            entry("Trail.check(List,Progress)", Right.READ_LOG),
            entry("Access.add(Member,Password)", Right.MANAGE),
            entry("Access.assign(Member)", Right.MANAGE),
            entry("Access.assign(Member,Password)", Right.MANAGE),
            entry("Access.remove(String)", Right.MANAGE),
            entry("Access.recovery(RecoveryKey)", Right.MANAGE),
            entry("Access.reset(String,Password)", Right.MANAGE));

    /// What needs no right of its own: it says what everybody sees who opens the project, asks when it writes (the log
    /// itself), or is done by who knows the password in question.
    private static final TreeSet<String> FREE = new TreeSet<>(List.of(
            "Project.file()",
            "Project.name()",
            "Project.id()",
            "Project.notes()",
            "Project.history()",
            "Project.has(String)",
            "Project.place(String)",
            "Project.view(String)",
            "Project.trail()",
            "Project.access()",
            "Project.member()",
            "Project.close()",
            "Trail.begin()",
            "Trail.add(Event)",
            "Trail.head()",
            "Trail.holds(Anchor)",
            "Trail.sealed()",
            "Trail.notes()",
            "Access.isProtected()",
            "Access.member()",
            "Access.users()",
            "Access.user(String)",
            "Access.ways()",
            "Access.isRecoverable()",
            "Access.protection()",
            "Access.unlocking()",
            "Access.require(Password)",
            "Access.requireOwn(Password)",
            "Access.change(Password,Password)",
            "Access.readsPersonal()"));

    @TempDir
    private static Path folder;

    private static Path file;

    @BeforeAll
    static void share() {
        file = Shared.by(folder.resolve("rights.clientele"));
    }

    private static Stream<Method> ways(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge());
    }

    private static String called(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    @Test
    void everyWayIntoAProjectHasARule() {
        var there = Stream.of(Project.class, Trail.class, Access.class)
                .flatMap(RightsTest::ways)
                .map(RightsTest::called)
                .collect(Collectors.toCollection(TreeSet::new));
        var ruled = new TreeSet<>(FREE);
        ruled.addAll(NEEDED.keySet());
        assertEquals(ruled, there);
    }

    /// Calls it with nothing in its hands: who may not is told so before anything else is looked at.
    private static Optional<Problem> denial(Object on, Method method) throws IllegalAccessException {
        try {
            method.setAccessible(true);
            method.invoke(on, new Object[method.getParameterCount()]);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause())
                    .filter(cause ->
                            cause instanceof Problem problem && problem.key().equals("problem.right"))
                    .map(Problem.class::cast);
        }
    }

    private static List<String> wrong(Object on, Map<String, Right> rules, Member member)
            throws IllegalAccessException {
        var wrong = new ArrayList<String>();
        for (var method :
                ways(on.getClass()).filter(m -> rules.containsKey(called(m))).toList()) {
            var right = rules.get(called(method));
            if (!member.may(right) && !denial(on, method).equals(Optional.of(member.denied(right)))) {
                wrong.add(called(method) + " as " + member.post());
            }
        }
        return wrong;
    }

    @Test
    void whoMayNotIsDeniedWithWhatTheyAreAndWhoMay() throws IllegalAccessException {
        for (var post : Post.values()) {
            try (var project = Shared.open(file, Shared.name(post))) {
                for (var on : List.of(project, project.trail(), project.access())) {
                    assertEquals(List.of(), wrong(on, NEEDED, project.member()));
                }
            }
        }
    }

    /// Forgets to ask.
    public static final class Planted {
        public Optional<String> names() {
            return Optional.of("林小红");
        }
    }

    @Test
    void aWayThatForgetsToAskIsFound() throws IllegalAccessException {
        var viewer = new Member("v", Post.VIEWER);
        var rules = Map.of("Planted.names()", Right.SEE_PERSONAL);
        assertEquals(List.of("Planted.names() as VIEWER"), wrong(new Planted(), rules, viewer));
    }

    @Test
    void theLogAsksForEveryActionBeforeItWritesIt() {
        for (var post : Post.values()) {
            try (var project = Shared.open(file, Shared.name(post))) {
                for (var action : Action.values()) {
                    var event = Event.of(action, "x");
                    var before = project.trail().head();
                    if (Right.of(action).isOf(post)) {
                        project.trail().add(event);
                        assertEquals(before.count() + 1, project.trail().head().count());
                    } else {
                        assertThrows(Problem.class, () -> project.trail().add(event), post + " " + action);
                        assertEquals(before, project.trail().head());
                    }
                }
            }
        }
    }

    @Test
    void theMatrixIsAsTheGuideSaysIt() {
        var matrix = Arrays.stream(Right.values())
                .map(right ->
                        right + " " + right.posts().stream().map(Post::name).collect(Collectors.joining(" ")))
                .toList();
        assertEquals(
                List.of(
                        "OPEN OWNER EDITOR ANALYST VIEWER AUDITOR",
                        "LOOK OWNER EDITOR ANALYST VIEWER",
                        "SEE_PERSONAL OWNER EDITOR",
                        "DECIDE OWNER EDITOR ANALYST",
                        "BRING_IN OWNER EDITOR",
                        "RETAIN OWNER EDITOR",
                        "EXPORT OWNER EDITOR ANALYST VIEWER",
                        "COPY OWNER EDITOR ANALYST",
                        "READ_LOG OWNER EDITOR AUDITOR",
                        "MANAGE OWNER",
                        "REKEY OWNER",
                        "ERASE OWNER"),
                matrix);
    }

    @Test
    void whatAnAnalystBringsInIsRefusedAndWhatTheyDecideIsKept() {
        try (var project = Shared.open(file, "ANALYST")) {
            var denied = assertThrows(Problem.class, () -> project.keep(Shop.source("t", 3), Progress.NONE));
            assertEquals(project.member().denied(Right.BRING_IN), denied);
            project.keep(project.history().named("mine"));
        }
        try (var project = Shared.open(file, "VIEWER")) {
            assertEquals("mine", project.history().moment().name());
            assertThrows(Problem.class, () -> project.keep(project.history().named("other")));
            assertEquals("s", project.get("s", Source.class).id());
        }
    }

    @Test
    void aViewerOnlyLooksAndLeavesTheProjectAsItWas() {
        Anchor before;
        int moments;
        try (var project = Shared.open(file, "林")) {
            before = project.trail().head();
            moments = project.history().moments().size();
        }
        try (var project = Shared.open(file, "VIEWER")) {
            project.get("s", Source.class);
            assertTrue(project.has("s"));
        }
        try (var project = Shared.open(file, "林")) {
            assertEquals(before, project.trail().head());
            assertEquals(moments, project.history().moments().size());
        }
    }
}
