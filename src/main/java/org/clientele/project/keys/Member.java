package org.clientele.project.keys;

import org.clientele.spec.Problem;

/// One user of a project: the name before their way in, and what they are.
public record Member(String name, Post post) {

    /// Who opens a project without passwords, or with a recovery kit.
    public static final Member ALONE = new Member("", Post.OWNER);

    public boolean may(Right right) {
        return right.isOf(post);
    }

    /// @throws Problem if they may not; it says what they are and who may
    public void require(Right right) {
        if (!may(right)) {
            throw denied(right);
        }
    }

    /// Returns why not.
    public Problem denied(Right right) {
        return new Problem("problem.right", post, right, right.posts());
    }
}
