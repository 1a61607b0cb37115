"""Networks as people have them: proxies, own certificates, no network, sign-in pages; and where redirects may lead."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import itertools
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from api_sounds import flac, wav
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from harness import Harness, check_audio, error_of
from hostile import Connection, Hostile, Request, bulk, closed_port, ok, read_requests, redirect, status

from camb_desktop.core.errors import (
    CannotConnect,
    CaptivePortal,
    CertificateRejected,
    ConnectionLost,
    ConnectionRefused,
    Offline,
    ProxyFailed,
    UnsafeRedirect,
)
from camb_desktop.core.events import ConnectivityChange, Failed, Fetched, LinkFetched, Paused, Started, Want
from camb_desktop.core.runs import Container, Kind, WaitReason

MakeClient = Callable[..., Harness]


class Authority:
    """Issues certificates that nobody trusts unless told to."""

    def __init__(self, folder: Path) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test Authority")])
        self.certificate = self._sign(self._name, self._key.public_key(), authority=True)
        self.ca_file = folder / "ca.pem"
        self.ca_file.write_bytes(self.certificate.public_bytes(serialization.Encoding.PEM))
        self._folder = folder

    def context(self, *hosts: str, days: int = 2) -> ssl.SSLContext:
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = self._sign(self._name_of(hosts[0]), key.public_key(), hosts=hosts, days=days)
        file = self._folder / f"{hosts[0]}{days}.pem"
        file.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
            + certificate.public_bytes(serialization.Encoding.PEM)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context

    @staticmethod
    def _name_of(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    def _sign(
        self, subject, public_key, *, hosts: tuple[str, ...] = (), authority: bool = False, days: int = 2
    ) -> x509.Certificate:  # type: ignore[no-untyped-def]
        now = datetime.datetime.now(datetime.UTC)
        names: list[x509.GeneralName] = []
        for host in hosts:
            try:
                names.append(x509.IPAddress(ipaddress.ip_address(host)))
            except ValueError:
                names.append(x509.DNSName(host))
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(public_key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=5))
            .not_valid_after(now + datetime.timedelta(days=days))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False)
        )
        if authority:
            usage = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
            builder = builder.add_extension(usage, critical=True)
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        return builder.sign(self._key, hashes.SHA256())


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
def secure(authority: Authority) -> Iterator[Hostile]:
    server = Hostile(tls=authority.context("127.0.0.1", "service.example"))
    yield server
    server.close()


def test_an_unknown_certificate_is_named_as_such(make_client: MakeClient, secure: Hostile) -> None:
    client = make_client(secure.base)
    secure.on("GET", "/apis/", ok(flac()))
    found = error_of(client.audio())
    assert isinstance(found, CertificateRejected)
    assert "certificate" in found.detail
    assert secure.seen() == [], "the key was not sent"


@pytest.mark.parametrize("days", [-1, 2], ids=["expired", "other name"])
def test_other_bad_certificates(
    make_client: MakeClient, authority: Authority, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    server = Hostile(tls=authority.context("127.0.0.1" if days < 0 else "elsewhere.example", days=days))
    assert isinstance(error_of(make_client(server.base).audio()), CertificateRejected)
    server.close()


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "SSL_CERT_DIR", "CURL_CA_BUNDLE"])
def test_a_certificate_authority_of_the_environment(
    make_client: MakeClient,
    authority: Authority,
    secure: Hostile,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    variable: str,
) -> None:
    value = authority.ca_file
    if variable == "SSL_CERT_DIR":
        value = tmp_path / "certs"
        value.mkdir()
        hashed = _subject_hash(authority.ca_file)
        (value / f"{hashed}.0").write_bytes(authority.ca_file.read_bytes())
    monkeypatch.setenv(variable, str(value))
    secure.on("GET", "/apis/", ok(flac()))
    check_audio(make_client(secure.base).audio(), flac(), Container.FLAC)


def test_certificates_are_read_before_the_first_request(
    make_client: MakeClient, authority: Authority, secure: Hostile, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    client = make_client(secure.base)
    ready = threading.Event()
    client.call(lambda: client.fetcher.warm_up(client.folder).add_done_callback(lambda _: ready.set()))
    assert ready.wait(5)
    (tmp_path / "empty.pem").write_text("nothing")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "empty.pem"))  # too late to matter
    secure.on("GET", "/apis/", ok(flac()))
    check_audio(client.audio(), flac(), Container.FLAC)


def test_certificates_that_cannot_be_read_ahead_are_told_by_the_first_request(
    make_client: MakeClient, secure: Hostile, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "empty.pem").write_text("nothing")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "empty.pem"))
    client = make_client(secure.base)
    client.call(client.fetcher.warm_up, client.folder)
    assert isinstance(error_of(client.audio()), CertificateRejected)


def _subject_hash(file: Path) -> str:
    import subprocess

    return subprocess.run(
        ["openssl", "x509", "-hash", "-noout", "-in", str(file)], capture_output=True, text=True, check=True
    ).stdout.strip()


def test_a_certificate_file_that_holds_none(
    make_client: MakeClient, secure: Hostile, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "empty.pem").write_text("nothing")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "empty.pem"))
    found = error_of(make_client(secure.base).audio())
    assert isinstance(found, CertificateRejected)
    assert "SSL_CERT_FILE" in found.detail


class Proxy:
    """Takes CONNECT and leads every host to ``target``; or answers with ``refusal``, to ``refused`` alone if given."""

    def __init__(self, target: int | None, refusal: bytes = b"", refused: str = "") -> None:
        self._refused = refused
        self.asked: list[str] = []
        self._target = target
        self._refusal = refusal
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._sockets: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self._sockets.append(client)
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        try:
            request = next(read_requests(client))
            self.asked.append(f"{request.method} {request.target}")
            if self._refusal and request.target.startswith(self._refused):
                client.sendall(self._refusal)
                client.close()
                return
            assert self._target is not None
            upstream = socket.create_connection(("127.0.0.1", self._target))
            self._sockets.append(upstream)
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            threading.Thread(target=self._pump, args=(upstream, client), daemon=True).start()
            self._pump(client, upstream)
        except (OSError, StopIteration):
            client.close()

    @staticmethod
    def _pump(source: socket.socket, sink: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in self._sockets:
            each.close()


class SocksProxy(Proxy):
    """Takes SOCKS 5 and leads every host to ``target``; or answers the greeting with ``refusal``."""

    def _serve(self, client: socket.socket) -> None:
        try:
            _, methods = client.recv(2)
            client.recv(methods)
            client.sendall(self._refusal or b"\x05\x00")
            if self._target is None:
                client.close()
                return
            _, _, _, kind = client.recv(4)
            assert kind == 3, "a name, which the proxy looks up"
            host = client.recv(client.recv(1)[0]).decode()
            self.asked.append(f"CONNECT {host}:{int.from_bytes(client.recv(2), 'big')}")
            upstream = socket.create_connection(("127.0.0.1", self._target))
            self._sockets.append(upstream)
            client.sendall(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
            threading.Thread(target=self._pump, args=(upstream, client), daemon=True).start()
            self._pump(client, upstream)
        except (OSError, ValueError, IndexError):
            client.close()


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_the_proxy_of_the_environment(
    make_client: MakeClient, authority: Authority, secure: Hostile, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    proxy = Proxy(secure.port)
    monkeypatch.setenv(variable, proxy.url)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    secure.on("GET", "/apis/", ok(flac()))
    check_audio(make_client("https://service.example/apis").audio(), flac(), Container.FLAC)
    assert proxy.asked == ["CONNECT service.example:443"]
    assert secure.seen()[0].headers["host"] == "service.example"
    proxy.close()


ODD = "/b/./a//x/../%7e`\"'|{}/out.wav?Signature=SECRET/./x//../%2f%2F&k=`\"'^"


def test_a_signed_address_travels_byte_for_byte(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on("GET", "/apis/", ok({"output_url": f"{storage.url}{ODD}#part"}))
    storage.on("GET", "/b", ok(flac()))
    check_audio(client.audio(), flac(), Container.FLAC)
    assert [r.target for r in storage.seen()] == [ODD]


@pytest.mark.parametrize("whole", [True, False])
def test_a_signed_address_in_a_redirect_travels_byte_for_byte(
    client: Harness, api: Hostile, storage: Hostile, whole: bool
) -> None:
    api.on("GET", "/apis/", redirect(f"{storage.url}{ODD if whole else '/first'}"))
    storage.on("GET", "/first", redirect(ODD))
    storage.on("GET", "/b", ok(flac()))
    check_audio(client.audio(), flac(), Container.FLAC)
    assert storage.seen()[-1].target == ODD


@pytest.mark.parametrize("scheme", ["http", "socks5", "socks5h", "socks"])
def test_a_signed_address_travels_byte_for_byte_through_a_proxy_that_does_not_see_it(
    make_client: MakeClient, authority: Authority, secure: Hostile, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    proxy = Proxy(secure.port) if scheme == "http" else SocksProxy(secure.port)
    monkeypatch.setenv("ALL_PROXY", proxy.url.replace("http", scheme, 1))
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    secure.on("GET", "/apis/", ok({"output_url": f"https://service.example{ODD}"}))
    secure.on("GET", "/b", ok(flac()))
    check_audio(make_client("https://service.example/apis").audio(), flac(), Container.FLAC)
    assert secure.seen()[-1].target == ODD
    assert set(proxy.asked) == {"CONNECT service.example:443"}
    proxy.close()


@pytest.mark.parametrize("answer", [b"\x05\xff", b"HTTP/1.1 400 Bad Request\r\n\r\n"])
def test_a_socks_proxy_that_refuses(make_client: MakeClient, monkeypatch: pytest.MonkeyPatch, answer: bytes) -> None:
    proxy = SocksProxy(None, answer)
    monkeypatch.setenv("ALL_PROXY", proxy.url.replace("http", "socks5", 1))
    found = error_of(make_client("https://service.example/apis").audio())
    assert isinstance(found, ProxyFailed), found
    assert f"http://{found.host}" == proxy.url, "it is the proxy that is named"
    proxy.close()


def test_this_computer_is_never_asked_for_through_a_proxy(
    make_client: MakeClient, api: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = Proxy(api.port)
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("ALL_PROXY", proxy.url)
    api.on("GET", "/apis/", ok(flac()))
    check_audio(make_client(api.base).audio(), flac(), Container.FLAC)
    assert proxy.asked == []
    proxy.close()


@pytest.mark.parametrize("refusal", ["407", "403", "502", "closed"])
def test_a_proxy_that_refuses(make_client: MakeClient, monkeypatch: pytest.MonkeyPatch, refusal: str) -> None:
    answer = b"HTTP/1.1 %s No\r\nContent-Length: 0\r\n\r\n" % refusal.encode() if refusal != "closed" else b""
    proxy = Proxy(closed_port() if refusal == "closed" else None, answer)
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    found = error_of(make_client("https://service.example/apis").audio())
    assert isinstance(found, ConnectionLost if refusal == "closed" else ProxyFailed), found
    proxy.close()


def test_a_proxy_that_lets_through_the_service_and_not_its_storage(
    make_client: MakeClient, authority: Authority, secure: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = Proxy(secure.port, b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", "storage.example")
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    secure.on("POST", "/apis/", bulk(lambda run_id: f"https://storage.example/{run_id}"))
    secure.on("GET", "/apis/", ok(flac()))
    client = make_client("https://service.example/apis", attempts=2)
    for event in client.fetch(client.request(1), client.request(2)):
        check_audio(event, flac(), Container.FLAC)
    assert "CONNECT storage.example:443" in proxy.asked
    proxy.close()


def test_a_proxy_that_is_not_there(make_client: MakeClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{closed_port()}")
    assert isinstance(error_of(make_client("https://service.example/apis").audio()), ProxyFailed)


@pytest.mark.parametrize("value", ["socks4://127.0.0.1:1080", "nonsense://x", "http://[::1"])
def test_a_proxy_setting_that_cannot_be_used(
    make_client: MakeClient, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", value)
    assert isinstance(error_of(make_client("https://service.example/apis").audio()), ProxyFailed)


def test_a_host_that_refuses_is_told_after_some_patience(make_client: MakeClient) -> None:
    # Long enough that the second job comes well within it, however busy the computer is.
    client = make_client(f"http://127.0.0.1:{closed_port()}/apis", unreachable_patience_s=2.0)
    event = client.audio()
    assert isinstance(error_of(event), ConnectionRefused)
    host = client.config.base_url.removeprefix("http://").removesuffix("/apis")
    assert error_of(event).host == host, "it is named"
    told = {(p.waiting.reason, p.waiting.host) for p in client.of(event.job_id, Paused)}
    assert told == {(WaitReason.UNREACHABLE, host)}
    assert client.of_kind(ConnectivityChange) == [ConnectivityChange(online=False, host=host, refused=True)], (
        "that there is no network is not said"
    )
    again = client.audio()
    assert isinstance(error_of(again), CannotConnect)
    assert client.of(again.job_id, Paused) == [], "nobody waits again for what was given up"


def test_jobs_wait_for_the_network_and_go_on_by_themselves(make_client: MakeClient) -> None:
    port = closed_port()
    client = make_client(f"http://127.0.0.1:{port}/apis", unreachable_patience_s=30.0, total_deadline_s=3.0)
    jobs = client.start(*(client.request(i, want=Want.LINK) for i in range(1, 8)), client.request(8, Kind.SOUND))
    client.wait_for(lambda: all(client.of(job, Paused) for job in jobs))
    assert [e.online for e in client.of_kind(ConnectivityChange)] == [False]
    server = _hostile_at(port)
    server.on("POST", "/apis/", bulk(lambda run_id: f"https://s.example/{run_id}"))
    server.on("GET", "/apis/", ok(flac()))
    assert all(isinstance(client.last(job), LinkFetched) for job in jobs[:-1])
    assert isinstance(client.last(jobs[-1]), Fetched)
    assert [e.online for e in client.of_kind(ConnectivityChange)] == [False, True], "told once each"
    assert len(server.seen(method="POST")) == 2, "still in bulk"
    server.close()


def _hostile_at(port: int) -> Hostile:
    class AtPort(Hostile):
        pass

    create = socket.create_server

    def at_port(address, **options):  # type: ignore[no-untyped-def]
        return create(("127.0.0.1", port), reuse_port=False, **options)

    socket.create_server = at_port  # type: ignore[assignment]
    try:
        return AtPort()
    finally:
        socket.create_server = create


@pytest.mark.parametrize("why", ["no route", "no route by any address", "resolver is down"])
def test_no_network_is_waited_for_without_an_end(
    make_client: MakeClient, api: Hostile, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    """The system's own answers when there is no network; patience with a host that refuses is long over."""
    real, down = asyncio.BaseEventLoop.create_connection, threading.Event()
    tries = 0

    async def connect(*arguments, **options):  # type: ignore[no-untyped-def]
        nonlocal tries
        tries += 1
        if down.is_set():
            return await real(*arguments, **options)
        if why == "resolver is down":
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        if why == "no route":
            raise OSError(101, "Network is unreachable")
        raise OSError(
            "Multiple exceptions: [Errno 101] Connect call failed ('1'), [Errno 101] Connect call failed ('2')"
        )

    monkeypatch.setattr(asyncio.BaseEventLoop, "create_connection", connect)
    client = make_client(api.base, unreachable_patience_s=0.0, total_deadline_s=2.0)
    api.on("GET", "/apis/", ok(flac()))
    (job,) = client.start(client.request(7))
    client.wait_for(lambda: tries > 8)
    down.set()
    check_audio(client.last(job), flac(), Container.FLAC)
    assert {p.waiting.reason for p in client.of(job, Paused)} == {WaitReason.OFFLINE}
    assert [e.online for e in client.of_kind(ConnectivityChange)] == [False, True]


def test_each_try_without_a_network_comes_later_than_the_one_before(
    make_client: MakeClient, api: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unreachable(*_arguments: object, **_options: object) -> None:
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(asyncio.BaseEventLoop, "create_connection", unreachable)
    first_s = 0.005
    client = make_client(api.base, offline_first_s=first_s, offline_cap_s=first_s * 32)
    (job,) = client.start(client.request(7))
    client.wait_for(lambda: len(client.of(job, Paused)) > 7)
    ends = [pause.waiting.until for pause in client.of(job, Paused)]
    between = [later - earlier for earlier, later in itertools.pairwise(ends)]
    for tries, seconds in enumerate(between[:7], start=1):
        assert seconds >= first_s * min(32, 2**tries) - 1e-6, "a pause is over before the next begins"


def addresses(*ports_or_reasons: int | str) -> Callable[..., object]:
    """A resolver that gives several addresses, whatever is asked for; the system itself refuses the unusable ones."""
    known = {
        "no way there": (socket.AF_INET, ("127.255.255.255", 80)),
        "no such family": (socket.AF_APPLETALK, ("127.0.0.1", 80)),
    }
    found = [
        known[each] if isinstance(each, str) else (socket.AF_INET, ("127.0.0.1", each)) for each in ports_or_reasons
    ]

    async def resolve(*arguments: object, **options: object) -> list[tuple[object, ...]]:
        return [(family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", address) for family, address in found]

    return resolve


@pytest.mark.parametrize("refused_first", [True, False])
def test_a_host_that_refuses_is_no_missing_network(
    make_client: MakeClient, monkeypatch: pytest.MonkeyPatch, refused_first: bool
) -> None:
    """One address refuses; to the other there is no way, as to one of IPv6 from where there is only IPv4."""
    both = [closed_port(), "no way there"]
    monkeypatch.setattr(
        asyncio.BaseEventLoop, "getaddrinfo", addresses(*(both if refused_first else reversed(both)), "no such family")
    )
    client = make_client("http://localhost:1/apis", total_deadline_s=3.0)
    assert isinstance(error_of(client.audio()), ConnectionRefused)


def test_no_network_is_recognised_without_a_second_family(
    make_client: MakeClient, api: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = 0
    nowhere, there = addresses("no way there", "no such family"), addresses(api.port)
    up = threading.Event()

    async def resolve(*arguments: object, **options: object) -> object:
        nonlocal tries
        tries += 1
        return await (there if up.is_set() else nowhere)()  # type: ignore[misc]

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", resolve)
    client = make_client("http://localhost:1/apis", unreachable_patience_s=0.0)
    api.on("GET", "/apis/", ok(flac()))
    (job,) = client.start(client.request(7))
    client.wait_for(lambda: tries > 8 or client.of(job, Failed))
    up.set()
    check_audio(client.last(job), flac(), Container.FLAC)


@pytest.mark.parametrize("host", ["storage..example", f"{'a' * 64}.example"])
def test_a_name_that_cannot_be(client: Harness, api: Hostile, host: str) -> None:
    api.on("GET", "/apis/", ok({"output_url": f"https://{host}/x.wav"}))
    assert isinstance(error_of(client.audio()), CannotConnect)


def test_an_unknown_name_is_no_missing_network() -> None:
    import httpx

    from camb_desktop.api.translate import error_of_failure

    failure = httpx.ConnectError("x")
    failure.__cause__ = socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    assert isinstance(error_of_failure(failure), CannotConnect)
    failure.__cause__ = socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
    assert isinstance(error_of_failure(failure), Offline)


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_a_redirect_within_the_api_keeps_the_key(client: Harness, api: Hostile, code: int) -> None:
    api.on("GET", "/apis/tts-result/7", redirect("/apis/moved/7?output_type=raw_bytes", code))
    api.on("GET", "/apis/moved/7", ok(flac()))
    check_audio(client.audio(), flac(), Container.FLAC)
    assert [r.headers.get("x-api-key") for r in api.seen()] == [client.config.api_key] * 2


@pytest.mark.parametrize("code", [302, 307])
def test_a_redirect_to_another_host_goes_without_the_key(
    client: Harness, api: Hostile, storage: Hostile, code: int
) -> None:
    api.on("GET", "/apis/tts-result/7", redirect(f"{storage.url}/x?Signature=s", code))
    storage.on("GET", "/x", redirect("/y"))
    storage.on("GET", "/y", ok(flac()))
    check_audio(client.audio(), flac(), Container.FLAC)
    for request in storage.seen():
        assert "x-api-key" not in request.headers
        assert client.config.api_key not in str(request.headers)


def test_the_key_does_not_come_back_with_a_redirect_to_the_api(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on("GET", "/apis/tts-result/7", redirect(f"{storage.url}/x"))
    storage.on("GET", "/x", redirect(f"{api.base}/moved"))
    api.on("GET", "/apis/moved", ok(flac()))
    check_audio(client.audio(), flac(), Container.FLAC)
    assert "x-api-key" not in api.seen("/apis/moved")[0].headers


@pytest.mark.parametrize(
    "target",
    [
        "http://storage.example/x",
        "file:///etc/passwd",
        "ftp://s.example/x",
        "javascript://s/x",
        "https://u:p@s.example/",
        "http://[::1",
    ],
)
@pytest.mark.parametrize("where", ["api", "storage"])
def test_redirects_that_lead_astray_are_refused(
    client: Harness, api: Hostile, storage: Hostile, target: str, where: str
) -> None:
    api.on("GET", "/apis/", redirect(target) if where == "api" else ok({"url": f"{storage.url}/x"}))
    storage.on("GET", "/", redirect(target))
    assert isinstance(error_of(client.audio()), UnsafeRedirect)
    assert len(api.seen()) == (1 if where == "api" else 2)


@pytest.mark.parametrize("where", ["api", "storage"])
def test_redirects_without_an_end(client: Harness, api: Hostile, storage: Hostile, where: str) -> None:
    api.on("GET", "/apis/", redirect("/apis/again") if where == "api" else ok({"url": f"{storage.url}/x"}))
    storage.on("GET", "/", redirect("/again"))
    assert isinstance(error_of(client.audio()), UnsafeRedirect)
    assert len((api if where == "api" else storage).seen()) == (6 if where == "api" else 12), "a fresh link, once"


def test_a_bulk_call_is_not_led_to_another_host(client: Harness, api: Hostile, storage: Hostile) -> None:
    api.on("POST", "/apis/", redirect(f"{storage.url}/x", 307))
    api.on("GET", "/apis/", ok({"url": "https://s.example/1"}))
    assert all(
        isinstance(e, LinkFetched)
        for e in client.fetch(client.request(1, want=Want.LINK), client.request(2, want=Want.LINK))
    )
    assert storage.seen() == []


def test_a_bulk_call_follows_within_the_api(client: Harness, api: Hostile) -> None:
    api.on("POST", "/apis/tts-results", redirect("/apis/moved", 308))
    api.on("POST", "/apis/moved", bulk(lambda run_id: f"https://s.example/{run_id}"))
    assert all(
        isinstance(e, LinkFetched)
        for e in client.fetch(client.request(1, want=Want.LINK), client.request(2, want=Want.LINK))
    )


def test_https_is_never_left_for_this_computer(
    make_client: MakeClient, authority: Authority, secure: Hostile, api: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A remote host cannot make the program fetch from a server on this computer in plain http."""
    proxy = Proxy(secure.port)
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    secure.on("GET", "/apis/", redirect(f"{api.url}/internal"))
    assert isinstance(error_of(make_client("https://service.example/apis").audio()), UnsafeRedirect)
    assert api.seen() == []
    proxy.close()


@pytest.mark.parametrize("kind", ["page", "511", "bulk"])
def test_a_sign_in_page_is_recognised(client: Harness, api: Hostile, kind: str) -> None:
    page = b"<!doctype html>\n<html><head><title>Welcome</title></head><body>Accept our terms</body></html>"
    answer = status(511, page) if kind == "511" else ok(page, {"Content-Type": "text/html"})
    api.on("GET", "/apis/", answer)
    api.on("POST", "/apis/", answer)
    count = 2 if kind == "bulk" else 1
    for event in client.fetch(*(client.request(i, want=Want.LINK) for i in range(1, count + 1))):
        found = error_of(event)
        assert isinstance(found, CaptivePortal)
        assert "Accept our terms" in found.detail


def test_a_slow_first_connection_is_no_error(client: Harness, api: Hostile) -> None:
    def slow(connection: Connection, request: Request) -> None:
        connection.server.closing.wait(0.2)
        ok(wav())(connection, request)

    api.on("GET", "/apis/", slow)
    event = client.audio()
    check_audio(event, wav(), Container.WAV)
    assert len(client.of(event.job_id, Started)) == 1
