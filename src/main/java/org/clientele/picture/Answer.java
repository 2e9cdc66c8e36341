package org.clientele.picture;

import java.util.concurrent.CompletableFuture;
import org.clientele.spec.Problem;

/// What the page's script calls when a picture is drawn; public because scripts see only public classes.
public final class Answer {

    private final CompletableFuture<String> url = new CompletableFuture<>();

    Answer() {}

    CompletableFuture<String> url() {
        return url;
    }

    public void drawn(String dataUrl) {
        url.complete(dataUrl);
    }

    public void failed(String fault) {
        url.completeExceptionally(new Problem("problem.picture.drawn", fault));
    }

    void stop(Throwable fault) {
        if (fault != null) {
            url.completeExceptionally(fault);
        }
    }
}
