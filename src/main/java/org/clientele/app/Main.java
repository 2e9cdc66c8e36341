package org.clientele.app;

/// Starts the program.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Runnable r = () -> {
            Object o = args;
            switch (o) {
                case String s -> System.out.println(s);
                case Object _ -> System.out.println("none");
            }
        };
        r.run();
    }
}
