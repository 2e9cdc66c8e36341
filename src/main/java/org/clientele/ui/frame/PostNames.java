package org.clientele.ui.frame;

import javafx.util.StringConverter;
import org.clientele.project.keys.Post;
import org.clientele.words.Words;

/// What users can be, as it is chosen from.
final class PostNames extends StringConverter<Post> {

    private final Words words;

    PostNames(Words words) {
        this.words = words;
    }

    @Override
    public String toString(Post post) {
        return post == null ? "" : words.name(post);
    }

    @Override
    public Post fromString(String name) {
        throw new UnsupportedOperationException();
    }
}
