package org.clientele.project.keys;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.clientele.project.audit.Action;

/// What can be done in a project, each with those who may: the one place where that is decided. It is asked where a
/// project is read or changed.
public enum Right {
    /// Open it, see what it is called and who may open it, and give oneself another password.
    OPEN(Post.values()),
    /// Read tables, models and pages.
    LOOK(Post.OWNER, Post.EDITOR, Post.ANALYST, Post.VIEWER),
    /// Read personal values: for this the key is needed too.
    SEE_PERSONAL(Post.OWNER, Post.EDITOR),
    /// Accept, undo and name steps, and put away what they need.
    DECIDE(Post.OWNER, Post.EDITOR, Post.ANALYST),
    /// Bring in files, whose personal columns are sealed under the second key.
    BRING_IN(Post.OWNER, Post.EDITOR),
    /// Say until when a table is to be kept, and remove it then.
    RETAIN(Post.OWNER, Post.EDITOR),
    /// Write what is shown to a file.
    EXPORT(Post.OWNER, Post.EDITOR, Post.ANALYST, Post.VIEWER),
    /// Write copies and backups of the whole project.
    COPY(Post.OWNER, Post.EDITOR, Post.ANALYST),
    /// Read, check and write out the log.
    READ_LOG(Post.OWNER, Post.EDITOR, Post.AUDITOR),
    /// Let people in, change what they are, and take them away.
    MANAGE(Post.OWNER),
    /// Write the project anew under other keys or without passwords.
    REKEY(Post.OWNER),
    /// Take a person out of everything.
    ERASE(Post.OWNER);

    private final Set<Post> posts;

    Right(Post... posts) {
        this.posts = EnumSet.copyOf(Arrays.asList(posts));
    }

    public boolean isOf(Post post) {
        return posts.contains(post);
    }

    /// Returns who has it, the highest first.
    public List<Post> posts() {
        return List.copyOf(posts);
    }

    /// Returns what is needed for what the log tells of; the log asks for it before it writes.
    public static Right of(Action action) {
        return switch (action) {
            case CREATED, ADOPTED, PASSWORD_CHANGED -> OPEN;
            case DECIDED, UNDONE, REDONE, WENT, RETURNED, NAMED, PUT_AWAY, TAKEN_BACK -> DECIDE;
            case BROUGHT_IN -> BRING_IN;
            case RETENTION_SET -> RETAIN;
            case SHOWN, SUBJECT_TOLD -> SEE_PERSONAL;
            case EXPORTED -> EXPORT;
            case COPIED, BACKED_UP, VERIFIED, RESTORED, SALVAGED -> COPY;
            case CHECKED, LOG_EXPORTED -> READ_LOG;
            case KIT_MADE, KIT_USED, USER_ADDED, USER_REMOVED, ROLE_CHANGED -> MANAGE;
            case PROTECTED, UNPROTECTED, REWRITTEN -> REKEY;
            case ERASED -> ERASE;
        };
    }
}
