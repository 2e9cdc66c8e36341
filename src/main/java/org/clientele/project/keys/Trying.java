package org.clientele.project.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.clientele.spec.Progress;

/// Tries slots: the one that was opened last, then the others, as many at a time as there are processors and as take no
/// more memory together than one slot may ask for, nor a quarter of what the program has. Of several that would open,
/// the first one does, on every machine.
///
/// @param processors how many slots are tried at a time at most
/// @param memory how many kibibytes those may take together; one alone may take more
record Trying(Slots slots, int processors, long memory) {

    private static final long QUARTER_IN_KIB = 4L * 1024;

    static Trying here(Slots slots) {
        var machine = Runtime.getRuntime();
        long memory = Math.min(Cost.MOST_MEMORY, machine.maxMemory() / QUARTER_IN_KIB);
        return new Trying(slots, machine.availableProcessors(), memory);
    }

    /// @throws CancellationException if the user asked to stop
    Optional<Slots.Unlocked> with(Attempt attempt) {
        var fitting = IntStream.range(0, slots.all().size())
                .filter(at -> fits(slots.all().get(at), attempt))
                .boxed()
                .toList();
        int done = 0;
        attempt.progress().at(done, fitting.size());
        for (var together : turns(fitting, attempt.last())) {
            done += together.size();
            var opened = opened(together, attempt.credential());
            tell(done, fitting.size(), opened, attempt.progress());
            if (opened.isPresent()) {
                if (fitting.size() > 1) {
                    var slot = opened.get().slot();
                    attempt.last().keep(slots.set(), slots.all().indexOf(slot));
                }
                return opened;
            }
        }
        return Optional.empty();
    }

    private static void tell(int done, int all, Optional<Slots.Unlocked> opened, Progress progress) {
        try {
            progress.at(done, all);
        } catch (CancellationException stopped) {
            opened.ifPresent(unlocked -> unlocked.keys().close());
            throw stopped;
        }
    }

    private static boolean fits(Slot slot, Attempt attempt) {
        boolean isTheirs = attempt.user().isEmpty()
                || slot.isRecovery()
                || slot.label().equals(attempt.user().get());
        return isTheirs && attempt.credential().fits(slot.way());
    }

    /// Returns which slots are tried together, one turn after the other.
    List<List<Integer>> turns(List<Integer> fitting, LastWay last) {
        var first = fitting.stream()
                .filter(at -> fitting.size() > 1 && last.is(slots.set(), at))
                .toList();
        var turns = new ArrayList<List<Integer>>();
        long taken = 0;
        for (var at : fitting.stream().filter(at -> !first.contains(at)).toList()) {
            long takes = slots.all().get(at).memory();
            boolean hasRoom = !turns.isEmpty() && turns.getLast().size() < processors && taken + takes <= memory;
            if (!hasRoom) {
                turns.add(new ArrayList<>());
                taken = 0;
            }
            turns.getLast().add(at);
            taken += takes;
        }
        if (!first.isEmpty()) {
            turns.addFirst(first);
        }
        return turns;
    }

    private Optional<Slots.Unlocked> opened(List<Integer> together, Credential credential) {
        var tried = together.stream().map(slots.all()::get).toList();
        if (tried.size() == 1) {
            return opened(tried.getFirst(), credential);
        }
        try (var pool = Executors.newFixedThreadPool(
                tried.size(), Thread.ofPlatform().name("slot-", 0).factory())) {
            var found = tried.stream()
                    .map(slot -> CompletableFuture.supplyAsync(() -> opened(slot, credential), pool))
                    .toList()
                    .stream()
                    .flatMap(each -> each.join().stream())
                    .toList();
            found.stream().skip(1).forEach(other -> other.keys().close());
            return found.stream().findFirst();
        }
    }

    private Optional<Slots.Unlocked> opened(Slot slot, Credential credential) {
        return slot.keys(credential, slots.set()).map(keys -> new Slots.Unlocked(slot, keys));
    }
}
