package org.clientele.source;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Who may do what next where everyone has the same pieces of work before him, each in their order: a lane is gone
/// along by one thread at a time, and may be some pieces behind the newest. Pieces are numbered from 0 on.
final class Lanes {

    static final int NONE = -1;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<Integer> waiting = new ArrayDeque<>();
    private final int[] done; // pieces of each lane
    private int pieces;
    private boolean isOver;

    Lanes(int lanes) {
        done = new int[lanes];
    }

    /// Adds a piece of work to all lanes; returns how many there have been.
    int add() {
        lock.lock();
        try {
            for (int lane = 0; lane < done.length; lane++) {
                if (done[lane] == pieces) {
                    waiting.add(lane);
                }
            }
            changed.signalAll();
            return ++pieces;
        } finally {
            lock.unlock();
        }
    }

    /// Returns whether no more pieces are open than these.
    boolean isDown(int open) {
        lock.lock();
        try {
            for (int each : done) {
                if (pieces - each > open) {
                    return false;
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Returns a lane to go along, waiting for one; [#NONE] once no more than these pieces are open, or all is over.
    int next(int open) {
        lock.lock();
        try {
            while (!isOver && waiting.isEmpty() && !isDown(open)) {
                changed.awaitUninterruptibly();
            }
            return isOver || isDown(open) ? NONE : waiting.remove();
        } finally {
            lock.unlock();
        }
    }

    /// Returns which piece comes next on a lane that somebody goes along.
    int piece(int lane) {
        lock.lock();
        try {
            return done[lane];
        } finally {
            lock.unlock();
        }
    }

    /// Notes that a piece is done; returns whether there is another that is to be done at once.
    ///
    /// @param goesOn whether whoever did it goes on with the next
    boolean done(int lane, boolean goesOn) {
        lock.lock();
        try {
            done[lane]++;
            changed.signalAll();
            boolean isLeft = done[lane] < pieces;
            if (isLeft && !goesOn) {
                waiting.add(lane);
            }
            return isLeft && goesOn;
        } finally {
            lock.unlock();
        }
    }

    /// Nothing more is handed out.
    void end() {
        lock.lock();
        try {
            isOver = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
