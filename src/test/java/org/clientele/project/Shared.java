package org.clientele.project;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.Member;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Post;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;

/// A project with an owner called 林 and one user of each other post, called as their post.
public final class Shared {

    private static final BookJson JSON = new BookJson(Catalog.standard());
    private static final Cost CHEAP = new Cost(8, 1, 1);

    private Shared() {}

    public static Path by(Path file) {
        return by(file, CHEAP);
    }

    /// @param cost of each password; the program raises one below the floor as it opens
    public static Path by(Path file, Cost cost) {
        try (var project = Project.create(file, JSON)) {
            project.keep(Shop.source("s", 3), Progress.NONE);
        }
        return of(file, cost);
    }

    /// Puts a project without passwords behind those of all.
    public static Path of(Path file) {
        return of(file, CHEAP);
    }

    private static Path of(Path file, Cost cost) {
        Access.rekey(file, Unlocking.NONE, Protection.by("林", password("林"), cost), Progress.NONE);
        try (var project = open(file, "林")) {
            for (var post : EnumSet.complementOf(EnumSet.of(Post.OWNER))) {
                project.access().at(cost).add(new Member(post.name(), post), password(post.name()));
            }
        }
        return file;
    }

    public static Project open(Path file, String of) {
        return Project.open(file, JSON, Unlocking.by(password(of), Optional.empty()));
    }

    /// Returns the ways into an open one, where passwords cost next to nothing.
    public static Access access(Project project) {
        return project.access().at(CHEAP);
    }

    public static Password password(String of) {
        return Password.of(("password of " + of).toCharArray());
    }

    /// Returns the name of the user who is this.
    public static String name(Post post) {
        return post == Post.OWNER ? "林" : post.name();
    }
}
