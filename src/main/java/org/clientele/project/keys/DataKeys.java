package org.clientele.project.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// The keys of a project's data, in memory: one for the file, and one for personal values, which some users have not.
/// Closing overwrites them with zeros.
public final class DataKeys implements AutoCloseable {

    static final int BYTES = 32;

    private final byte[] main;
    private final byte[] personal;
    private final Member member;

    private DataKeys(byte[] main, byte[] personal, Member member) {
        this.main = main;
        this.personal = personal;
        this.member = member;
    }

    /// Returns new random ones.
    public static DataKeys fresh() {
        var random = new SecureRandom();
        var main = new byte[BYTES];
        var personal = new byte[BYTES];
        random.nextBytes(main);
        random.nextBytes(personal);
        return new DataKeys(main, personal, Member.ALONE);
    }

    /// Takes over the bytes of one key or of both.
    public static DataKeys of(byte[] both) {
        var reach = both.length > BYTES ? Reach.ALL : Reach.MASKED;
        var keys = new DataKeys(
                Arrays.copyOf(both, BYTES),
                Arrays.copyOfRange(both, BYTES, both.length),
                new Member("", Post.having(reach)));
        Arrays.fill(both, (byte) 0);
        return keys;
    }

    /// Returns the same, not a copy, as what this user has.
    DataKeys held(Member user) {
        return new DataKeys(main, personal, user);
    }

    /// Returns the same, not a copy, as the highest post that has such keys, under the same name.
    public DataKeys atTheirMost() {
        return held(new Member(member.name(), Post.having(reach())));
    }

    /// Returns whose they are.
    public Member member() {
        return member;
    }

    /// Returns what they open.
    public Reach reach() {
        return personal.length == 0 ? Reach.MASKED : Reach.ALL;
    }

    /// Returns the key of the file itself, not a copy.
    public byte[] main() {
        return main;
    }

    /// Returns the key of personal values, not a copy; none where its user may not read them.
    public Optional<byte[]> personal() {
        return personal.length == 0 ? Optional.empty() : Optional.of(personal);
    }

    /// Returns those that a user of this reach gets, to be closed by themselves.
    public DataKeys reaching(Reach reach) {
        return switch (reach) {
            case ALL -> copy();
            case MASKED -> new DataKeys(main.clone(), new byte[0], member);
        };
    }

    /// Returns the same, to be closed by itself.
    public DataKeys copy() {
        return new DataKeys(main.clone(), personal.clone(), member);
    }

    /// Returns both after each other; to be overwritten by who asks.
    public byte[] bytes() {
        var both = Arrays.copyOf(main, main.length + personal.length);
        System.arraycopy(personal, 0, both, main.length, personal.length);
        return both;
    }

    @Override
    public void close() {
        Arrays.fill(main, (byte) 0);
        Arrays.fill(personal, (byte) 0);
    }
}
