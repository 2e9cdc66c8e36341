package org.clientele.ui;

import static org.clientele.ui.FxTest.doFx;
import static org.clientele.ui.FxTest.onFx;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Post;
import org.clientele.workbook.Catalog;
import org.clientele.workbook.History;
import org.clientele.workbook.Memory;
import org.clientele.workbook.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class UnfinishedTest {

    private static final Member LIN = new Member("lin", Post.EDITOR);
    private static final Path FILE = Path.of("tea.clientele");

    private final Bench bench = Bench.in(Locale.ENGLISH);
    private final Session session = new Session(bench.jobs);
    private final Unfinished unfinished = new Unfinished();
    private final List<String> back = new ArrayList<>();

    @BeforeEach
    void take() {
        unfinished.offer("unfinished.join", () -> Optional.of(() -> back.add("join")));
        unfinished.offer("unfinished.step", Optional::empty);
        doFx(() -> {
            session.open(opened(FILE, LIN, Workbook.EMPTY));
            unfinished.take(session, Stop.JOIN);
            session.close();
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /// Returns a project in which something was decided.
    static OpenProject changed(Path file, Member by) {
        return opened(file, by, ShopProject.sample().history().book());
    }

    private static OpenProject opened(Path file, Member by, Workbook book) {
        var project = new MemoryProject("tea", Catalog.standard(), new Memory()) {
            @Override
            public Path file() {
                return file;
            }

            @Override
            public Member member() {
                return by;
            }
        };
        project.keep(History.of(book));
        return project;
    }

    private Unfinished.Return giveBack(OpenProject opened) {
        return onFx(() -> unfinished.giveBack(opened));
    }

    @Test
    void itComesBackToTheSameUserOnceAndToTheSamePlace() {
        var again = opened(FILE, LIN, Workbook.EMPTY);
        assertEquals(new Unfinished.Return.Whole(Stop.JOIN), giveBack(again));
        assertEquals(List.of("join"), back);
        assertEquals(new Unfinished.Return.Nothing(), giveBack(again));
    }

    @Test
    void anotherUserDoesNotGetItNorDoesTheFirstAfterThem() {
        assertEquals(
                new Unfinished.Return.Nothing(),
                giveBack(opened(FILE, new Member("wang", Post.ANALYST), Workbook.EMPTY)));
        assertEquals(new Unfinished.Return.Nothing(), giveBack(opened(FILE, LIN, Workbook.EMPTY)));
        assertEquals(List.of(), back);
    }

    @Test
    void anotherProjectDoesNotGetIt() {
        assertEquals(new Unfinished.Return.Nothing(), giveBack(opened(Path.of("b.clientele"), LIN, Workbook.EMPTY)));
        assertEquals(List.of(), back);
    }

    @Test
    void whereTheProjectHasChangedItIsLostByName() {
        assertEquals(new Unfinished.Return.Lost(List.of("unfinished.join")), giveBack(changed(FILE, LIN)));
        assertEquals(List.of(), back);
    }
}
