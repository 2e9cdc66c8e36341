package org.clientele.source.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/// Makes the sockets of connections to MariaDB, which have no limit of their own to what a server may send. Public with
/// a constructor, since the driver makes it from its name.
public final class MeteredSockets extends SocketFactory {

    @Override
    public Socket createSocket() {
        return new Metered(Meter.OPENING.orElse(new Meter()));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return getDefault().createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return getDefault().createSocket(host, port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return getDefault().createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return getDefault().createSocket(host, port, local, localPort);
    }

    private static final class Metered extends Socket {

        private final Meter meter;

        Metered(Meter meter) {
            this.meter = meter;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return meter.on(super.getInputStream());
        }
    }
}
