package org.clientele.project.store;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.Page;
import org.h2.mvstore.type.DataType;

/// The trees of pages in a file of H2. Each page hangs in one place only; H2 does not look, and would follow one that
/// comes back to itself for ever, with nothing that stops it.
final class Trees {

    private static final String ROOT = "root.";
    private static final int HEXADECIMAL = 16;

    private final MVStore store;
    private final Set<Long> seen = new HashSet<>();

    private Trees(MVStore store) {
        this.store = store;
    }

    /// Reads the branches of all trees, and no leaf.
    ///
    /// @param store keeps no pages, so that going round in the tree of trees, which it has read already, is reading
    ///     without end, which is not let
    /// @throws IllegalArgumentException if a page hangs in two places
    static void check(MVStore store) {
        var trees = new Trees(store);
        for (var name : store.getLayoutMap().keySet()) {
            if (name.startsWith(ROOT)) {
                trees.walk(trees.map(Integer.parseInt(name.substring(ROOT.length()), HEXADECIMAL)));
            }
        }
    }

    private MVMap<?, ?> map(int id) {
        if (id == store.getMetaMap().getId()) {
            return store.getMetaMap();
        }
        DataType<Object> unread = new Unread();
        return store.openMap(
                id, new MVMap.Builder<Object, Object>().keyType(unread).valueType(unread));
    }

    private void walk(MVMap<?, ?> map) {
        var branches = new ArrayDeque<Page<?, ?>>();
        var root = map.getRootPage();
        if (!root.isLeaf()) {
            branches.add(root);
        }
        while (!branches.isEmpty()) {
            var branch = branches.remove();
            for (int i = 0; i < branch.getRawChildPageCount(); i++) {
                long place = branch.getChildPagePos(i);
                if (!seen.add(place)) {
                    throw new IllegalArgumentException("page " + place + " twice");
                }
                if (DataUtils.getPageType(place) == DataUtils.PAGE_TYPE_NODE) {
                    branches.add(branch.getChildPage(i));
                }
            }
        }
    }
}
