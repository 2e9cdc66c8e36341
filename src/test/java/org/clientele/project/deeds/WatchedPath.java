package org.clientele.project.deeds;

import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.StreamSupport;

/// A path of the operating system that belongs to another file system: all it is asked it asks the other, and all
/// paths that come out are of its own kind.
record WatchedPath(Path path, FileSystem system) implements InvocationHandler {

    static Path of(Path path, FileSystem system) {
        return (Path) Proxy.newProxyInstance(
                WatchedPath.class.getClassLoader(), new Class<?>[] {Path.class}, new WatchedPath(path, system));
    }

    /// Returns the path that the operating system knows.
    static Path base(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof WatchedPath watched
                ? watched.path
                : path;
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "getFileSystem" -> system;
            case "toFile" -> new File(path.toString());
            case "iterator" ->
                StreamSupport.stream(path.spliterator(), false)
                        .map(each -> of(each, system))
                        .iterator();
            default -> asked(method, arguments == null ? new Object[0] : arguments);
        };
    }

    private Object asked(Method method, Object... arguments) throws Throwable {
        var plain = Arrays.stream(arguments)
                .map(each -> each instanceof Path other ? base(other) : each)
                .toArray();
        try {
            var found = method.invoke(path, plain);
            return found instanceof Path other ? of(other, system) : found;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
